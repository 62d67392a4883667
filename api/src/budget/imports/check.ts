import { createHash } from 'node:crypto';
import { sumCents } from '../../kernel/money.js';
import type { Tx } from '../../platform/context.js';
import { spendingReasons } from '../domain/credits.js';
import { type Columns, type Headed, headed, nameOf } from '../domain/imports/columns.js';
import { headingFindings, ignoredColumns } from '../domain/imports/headings.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';
import type { Known, Statement } from '../domain/imports/known.js';
import type { RowRead } from '../domain/imports/plan.js';
import { Cells, type Finding, isGrandTotal, ofFile, readRow } from '../domain/imports/rows.js';
import type { SourceTable } from '../domain/imports/table.js';
import { KINDS } from './kinds.js';
import type { Checked } from './reading.js';

/** Between two tellings of how far it is. */
const STEP = 100;

type Step = (done: number, total: number) => Promise<void>;

/** Compares a table with what the product knows, to the last cell. It writes nothing. */
export async function checkTable(tx: Tx, statement: Statement, table: SourceTable, step: Step): Promise<Checked> {
  const kind = KINDS[statement.kind];
  const known = await kind.references(tx, statement);
  const body = headed(table, kind.columns);
  const headingsUpon = body ? headingFindings(body, kind.columns) : [noHeading(kind.columns)];
  const upon = [...yearFindings(known, statement), ...(await kind.upon(tx, known, statement)), ...headingsUpon];
  if (!body || headingsUpon.length > 0) return nothing(body, upon);
  const findings = [...upon, ...ignoredColumns(body)];
  const rows: RowRead[] = [];
  const judge = kind.judgeRow(tx, known, body);
  await step(0, body.rows.length);
  for (const [rank, row] of body.rows.entries()) {
    const read = readRow(row, body.headings, known.vocabulary, kind.columns);
    findings.push(...read.findings, ...(read.aside ? [] : await judge(read, row)));
    rows.push({ read, row });
    if ((rank + 1) % STEP === 0) await step(rank + 1, body.rows.length);
  }
  findings.push(...totalFindings(rows, body));
  const kept = rows.filter(({ read }) => read.aside === null);
  if (kept.length === 0) findings.push(ofFile(reasons.file_no_row()));
  const faulty = new Set(findings.filter(({ note }) => !note).map(({ row }) => row));
  const { lines, findings: ofLines } = kind.plan(kept, faulty, body, known, statement);
  findings.push(...ofLines);
  const envelopes = kind.changes(lines, known, statement);
  findings.push(...kind.upshot(envelopes, lines, known).map((found) => ({ ...found, column: amountHeading(body) })));
  await step(body.rows.length, body.rows.length);
  return {
    ...{ headed: body, findings: sorted(findings, body), lines, envelopes, rowCount: kept.length },
    content: digestOf(lines.map((line) => kind.content(line, statement))),
  };
}

const nothing = (body: Headed | null, findings: readonly Finding[]): Checked => ({
  ...{ headed: body, findings, lines: [], envelopes: [], rowCount: body?.rows.length ?? 0, content: '' },
});

const noHeading = (columns: Columns): Finding =>
  ofFile(reasons.file_no_heading({ columns: columns.required.map((field) => nameOf(field, columns)).join(', ') }));

const amountHeading = ({ headings }: Headed): string | null =>
  headings.find(({ field }) => field === 'amount')?.text ?? null;

/** Whether the year lets any of it be recorded. */
function yearFindings({ year: { year, budget, state } }: Known, { kind }: Statement): Finding[] {
  const envelope = { envelopeId: 0, budget, year, yearState: state, yearEnded: false, chapitre: '' };
  return spendingReasons([{ ...envelope, availableCents: 0, wantedCents: 0 }], kind).map((reason) => ofFile(reason));
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

const digestOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex');
