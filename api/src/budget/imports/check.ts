import { createHash } from 'node:crypto';
import { sumCents } from '../../kernel/money.js';
import type { Tx } from '../../platform/context.js';
import { spendingReasons } from '../domain/credits.js';
import { type Headed, headed, HEADINGS, REQUIRED } from '../domain/imports/columns.js';
import { changesOf, type EnvelopeChange, shortages } from '../domain/imports/envelope-changes.js';
import { headingFindings, ignoredColumns } from '../domain/imports/headings.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';
import { lineKey, type References, type Vote } from '../domain/imports/known.js';
import { plan, type PlannedLine, type RowRead } from '../domain/imports/plan.js';
import { Cells, CODE_FIELDS, type Finding, isGrandTotal, type ReadRow, readRow } from '../domain/imports/rows.js';
import type { SourceTable, TableRow } from '../domain/imports/table.js';
import { nomenclatureReasons } from '../nomenclature.js';
import { referencesFor } from './references.js';

export interface Checked {
  readonly headed: Headed | null;
  readonly findings: readonly Finding[];
  readonly lines: readonly PlannedLine[];
  readonly envelopes: readonly EnvelopeChange[];
  readonly rowCount: number;
  /** Digest of what the lines say, whatever their order. */
  readonly content: string;
}

/** Between two tellings of how far it is. */
const STEP = 100;

type Step = (done: number, total: number) => Promise<void>;

const finding = (reason: Finding['reason']): Finding => ({ row: null, column: null, value: null, reason, note: false });

/** Compares a table with what the product knows, to the last cell. It writes nothing. */
export async function checkTable(tx: Tx, vote: Vote, table: SourceTable, step: Step): Promise<Checked> {
  const known = await referencesFor(tx, vote);
  const body = headed(table);
  const upon = [...yearFindings(known, vote), ...(body ? headingFindings(body) : [noHeading()])];
  if (!body || upon.some(({ row }) => row !== null)) return nothing(body, upon);
  const rows: RowRead[] = [];
  const findings = [...upon, ...ignoredColumns(body)];
  const codeFindings = codesAgainstNomenclature(tx, known, body);
  await step(0, body.rows.length);
  for (const [rank, row] of body.rows.entries()) {
    const read = readRow(row, body.headings, known.vocabulary);
    findings.push(...read.findings, ...(read.aside ? [] : await codeFindings(read, row)));
    rows.push({ read, row });
    if ((rank + 1) % STEP === 0) await step(rank + 1, body.rows.length);
  }
  findings.push(...totalFindings(rows, body));
  const kept = rows.filter(({ read }) => read.aside === null);
  if (kept.length === 0) findings.push(finding(reasons.file_no_row()));
  const faulty = new Set(findings.filter(({ note }) => !note).map(({ row }) => row));
  const { lines, findings: ofLines } = plan(kept, faulty, body, known, vote);
  findings.push(...ofLines);
  const envelopes = changesOf(lines, known.envelopes);
  findings.push(...shortages(envelopes, lines, known.year).map((short) => ({ ...short, column: amountHeading(body) })));
  await step(body.rows.length, body.rows.length);
  return {
    headed: body,
    findings: sorted(findings, body),
    lines,
    envelopes,
    rowCount: kept.length,
    content: digestOf(lines),
  };
}

const nothing = (body: Headed | null, findings: readonly Finding[]): Checked => ({
  ...{ headed: body, findings, lines: [], envelopes: [], rowCount: body?.rows.length ?? 0, content: '' },
});

const noHeading = (): Finding =>
  finding(reasons.file_no_heading({ columns: REQUIRED.map((field) => HEADINGS[field][0]).join(', ') }));

const amountHeading = ({ headings }: Headed): string | null =>
  headings.find(({ field }) => field === 'amount')?.text ?? null;

/** Whether the year lets this vote be recorded at all. */
function yearFindings({ year: { year, budget, state } }: References, { kind }: Vote): Finding[] {
  const envelope = { envelopeId: 0, budget, year, yearState: state, yearEnded: false, chapitre: '' };
  return spendingReasons([{ ...envelope, availableCents: 0, wantedCents: 0 }], kind).map(finding);
}

/** The rules of the nomenclature itself, asked once for each combination of codes. */
function codesAgainstNomenclature(tx: Tx, { year }: References, { headings }: Headed) {
  const asked = new Map<string, Awaited<ReturnType<typeof nomenclatureReasons>>>();
  return async ({ codes, section }: ReadRow, row: TableRow): Promise<Finding[]> => {
    const key = JSON.stringify([section, codes]);
    const known = asked.get(key) ?? (await nomenclatureReasons(tx, year.year, { ...codes, section }, year.budgetId));
    asked.set(key, known);
    const cells = new Cells(row, headings);
    return known.map((reason) => cells.finding(reason, CODE_FIELDS.find((name) => name === reason.field) ?? null));
  };
}

/** What rows of totals say: they are left out, and the last word of the file is compared with what was read. */
function totalFindings(rows: readonly RowRead[], { headings }: Headed): Finding[] {
  const read = sumCents(rows.filter(({ read }) => read.aside === null).map(({ read }) => read.amountCents ?? 0));
  return rows
    .filter(({ read: { aside } }) => aside === 'total')
    .map(({ read: { amountCents }, row }) => {
      const differs = isGrandTotal(row) && amountCents !== null && amountCents !== read;
      const reason = differs ? reasons.row_total_differs({ cents: read }) : reasons.row_total();
      return new Cells(row, headings).finding(reason, 'amount', true);
    });
}

/** What keeps from writing first, then as the file is read: down, and from left to right. */
function sorted(findings: readonly Finding[], { headings }: Headed): Finding[] {
  const place = ({ column }: Finding): number => headings.findIndex(({ text }) => text === column);
  return [...findings].sort(
    (a, b) => Number(a.note) - Number(b.note) || (a.row ?? 0) - (b.row ?? 0) || place(a) - place(b),
  );
}

function digestOf(lines: readonly PlannedLine[]): string {
  const told = lines.map((line) => `${lineKey(line)}=${line.amountCents}`).sort();
  return createHash('sha256').update(told.join('\n')).digest('hex');
}
