import type { Tx } from '../../platform/context.js';
import type { JobRun } from '../../platform/jobs/jobs.js';
import type { Columns, Headed } from '../domain/imports/columns.js';
import type { EnvelopeChange } from '../domain/imports/envelope-changes.js';
import type { Known, Statement } from '../domain/imports/known.js';
import type { Plan, PlannedRow, RowRead } from '../domain/imports/plan.js';
import type { Finding, ReadRow } from '../domain/imports/rows.js';
import type { TableRow } from '../domain/imports/table.js';
import type { BudgetImport } from './budget-import.entity.js';

/** What tells a kind of file from another: all the rest, from the cells to the progress, is the same for all. */
export interface Kind<Refs extends Known, Row extends PlannedRow, Said extends Statement = Statement> {
  readonly columns: Columns;
  /** All that a file is compared with, read at once. */
  references(tx: Tx, statement: Said): Promise<Refs>;
  /** What is to be said of the file before its rows. */
  upon(tx: Tx, known: Refs, statement: Said): Promise<Finding[]>;
  /** What a row is asked beside its cells. */
  judgeRow(tx: Tx, known: Refs, body: Headed): (read: ReadRow, row: TableRow) => Promise<Finding[]>;
  plan(
    rows: readonly RowRead[],
    faulty: ReadonlySet<number | null>,
    body: Headed,
    known: Refs,
    statement: Said,
  ): Plan<Row>;
  changes(lines: readonly Row[], known: Refs, statement: Said): EnvelopeChange[];
  /** What is to be said of these changes. */
  upshot(changes: readonly EnvelopeChange[], lines: readonly Row[], known: Refs): Finding[];
  /** What makes two files the same one: the words of each line. */
  content(line: Row, statement: Said): string;
  /** Writes the lines, telling how far it is. */
  write(tx: Tx, row: BudgetImport, lines: readonly Row[], step: JobRun['step']): Promise<void>;
}
