import type { Headed } from './columns.js';
import { importReasons as reasons } from './import.reasons.js';
import { type KnownLine, lineKey, type References, type Vote } from './known.js';
import { Cells, type CODE_FIELDS, type Finding, type ReadRow } from './rows.js';
import type { TableRow } from './table.js';

export interface RowRead {
  readonly read: ReadRow;
  readonly row: TableRow;
}

/** `known`: what the row says is recorded already. */
export const DOINGS = ['open', 'add', 'tell', 'known'] as const;
export type Doing = (typeof DOINGS)[number];

/** A row as it would be written. */
export interface PlannedRow extends Readonly<Record<(typeof CODE_FIELDS)[number], string>> {
  readonly row: number;
  readonly section: NonNullable<ReadRow['section']>;
  readonly department: string;
  readonly amountCents: number;
  /** The line that receives the credits; null for one to be opened, and where none is meant. */
  readonly creditLineId: number | null;
  readonly does: Doing;
}

export interface PlannedLine extends PlannedRow {
  readonly departmentId: number;
  readonly does: 'open' | 'add' | 'known';
}

export interface Plan<Row extends PlannedRow> {
  readonly lines: Row[];
  readonly findings: Finding[];
}

/**
 * The rows that can be written, and what stands in the way of the others: another row, or what this vote did already.
 * `faulty`: the rows already known not to be written.
 */
export function plan(
  rows: readonly RowRead[],
  faulty: ReadonlySet<number | null>,
  { headings }: Headed,
  known: References,
  vote: Vote,
): Plan<PlannedLine> {
  const lines: PlannedLine[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const { read, row } of rows) {
    const { section, department, amountCents, number, codes } = read;
    const cells = new Cells(row, headings);
    const negative = amountCents !== null && amountCents < 0 && vote.kind === 'initial_budget';
    if (negative) findings.push(cells.finding(reasons.amount_negative(), 'amount'));
    if (!read.placed || !section || !department) continue;
    const key = lineKey({ ...codes, section, departmentId: department.id });
    const before = seen.get(key);
    if (before !== undefined) {
      findings.push(cells.finding(reasons.row_twice({ row: before }), null));
      continue;
    }
    seen.set(key, number);
    if (amountCents === null || negative || faulty.has(number)) continue;
    const line = known.lines.get(key);
    findings.push(...alreadyThere(line, amountCents, vote, cells));
    lines.push({
      ...{ row: number, section, ...codes, departmentId: department.id, department: department.name, amountCents },
      creditLineId: line?.id ?? null,
      does: !line ? 'open' : line.votedCents === null ? 'add' : 'known',
    });
  }
  return { lines, findings };
}

function alreadyThere(line: KnownLine | undefined, amountCents: number, { kind }: Vote, cells: Cells): Finding[] {
  if (!line) return [];
  const { votedCents, initialCents } = line;
  if (votedCents !== null) {
    return votedCents === amountCents
      ? []
      : [cells.finding(reasons.vote_recorded_otherwise({ cents: votedCents }), 'amount')];
  }
  return kind === 'initial_budget' && initialCents !== null
    ? [cells.finding(reasons.initial_budget_recorded({ cents: initialCents }), 'amount', true)]
    : [];
}
