import type { Tx } from '../platform/context.js';
import { conditions, listPage, type ListQuery } from '../platform/lists.js';
import { found } from '../platform/rows.js';
import type { CommitmentCheckPage, CommitmentCheckTotals, CommitmentCheckView } from './check.view.js';
import { SEVERITIES } from './domain/check.js';
import { CHECKS, sentenceOf } from './domain/checks.js';
import { checkList } from './list.js';

export type CheckRow = Omit<CommitmentCheckView, 'sentence' | 'source'>;

const told = (tx: Tx, row: CheckRow): CommitmentCheckView => ({
  ...row,
  sentence: sentenceOf(row.code, row.facts, tx.language),
  source: CHECKS[row.code].source,
});

/** A page of what is to check, each anomaly with its arithmetic in words. */
export async function checkPage(tx: Tx, query: ListQuery): Promise<CommitmentCheckPage> {
  const { items, hasNextPage } = await listPage<CheckRow>(tx, checkList, query);
  return { items: items.map((row) => told(tx, row)), hasNextPage };
}

/** How many, how serious, and the amount of the documents behind them, each counted once. */
export async function checkTotals(tx: Tx, query: ListQuery): Promise<CommitmentCheckTotals> {
  const { where, values } = conditions(tx, checkList, query, []);
  const [totals] = await tx.query<CommitmentCheckTotals>(
    `WITH checked AS (SELECT kind.severity, c.subject, c.subject_id, c.document_cents FROM ${checkList.from} WHERE ${where}),
       document AS (SELECT DISTINCT subject, subject_id, document_cents FROM checked WHERE document_cents IS NOT NULL)
     SELECT ${SEVERITIES.map((severity) => `count(*) FILTER (WHERE severity = '${severity}') AS "${severity}"`).join(', ')},
       count(*) AS count, (SELECT count(*) FROM document) AS documents,
       (SELECT jsonb_build_object('cents', coalesce(sum(document_cents), 0), 'unknown', 0) FROM document) AS document
     FROM checked`,
    values,
  );
  return totals!;
}

/** Those of these anomalies that stand, treated or not. */
export async function checksOf(tx: Tx, ids: readonly number[]): Promise<CheckRow[]> {
  return (await listPage<CheckRow>(tx, checkList, { ids: ids.join(','), perPage: '200' })).items;
}

/** One anomaly; not found once its facts have changed. */
export async function readCheck(tx: Tx, id: number): Promise<CommitmentCheckView> {
  const [row] = await checksOf(tx, [id]);
  return told(tx, found(row));
}
