import type { Guard } from '../kernel/lifecycle.js';
import { reasonView } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { listPage, type ListQuery } from '../platform/lists.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { nextYearOpen, passage, type PassageFacts } from './domain/decision.js';
import { proposalFor } from './domain/proposal.js';
import { yearEndList } from './list.js';
import type { YearEndItem, YearEndPage, YearEndView } from './year-end.view.js';

export const YEAR_END = sqlFile(import.meta.dirname, 'read.sql');

type Row = Omit<YearEndView, 'reasons' | 'passageReasons'>;

/** How far the end of a year is: what is decided of what was committed, and what is not. */
export async function readYearEnd(tx: Tx, fiscalYearId: number): Promise<YearEndView> {
  const row = await yearEndRow(tx, fiscalYearId);
  const told = (guards: readonly Guard<PassageFacts>[]) =>
    guards.flatMap(({ unmet }) => unmet(row) ?? []).map((reason) => reasonView(reason, tx.language));
  return { ...row, reasons: told(passage), passageReasons: told([nextYearOpen]) };
}

export async function yearEndRow(tx: Tx, fiscalYearId: number): Promise<Row> {
  const [row] = await tx.query<Row>(YEAR_END, [fiscalYearId]);
  return found(row);
}

/** A page of commitments, each with what is proposed for it. */
export async function listYearEnd(tx: Tx, query: ListQuery): Promise<YearEndPage> {
  const { items, hasNextPage } = await listPage<Omit<YearEndItem, 'proposal'>>(tx, yearEndList, query);
  return { items: items.map((item) => ({ ...item, proposal: proposalFor(item) })), hasNextPage };
}
