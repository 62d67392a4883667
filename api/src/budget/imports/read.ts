import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import type { Page } from '../../platform/lists.js';
import { found } from '../../platform/rows.js';
import { prepared } from '../../platform/sql.js';
import { type BudgetImportFacts, budgetImportLifecycle } from '../domain/imports/budget-import.lifecycle.js';
import type { PreviewQuery } from './budget-import.dto.js';
import type { BudgetImportView, ImportFinding, ImportLine } from './budget-import.view.js';
import { IMPORT_COLUMNS, IMPORT_TABLES } from './list.js';

/** The last work asked for on it. */
const LAST_JOB = `LEFT JOIN LATERAL (SELECT j.state, j.done, j.total, j.error_sentence AS error FROM job j
  WHERE j.label = 'budget-imports/' || i.id ORDER BY j.id DESC LIMIT 1) AS job ON true`;

const FACTS = `coalesce(job.state IN ('queued', 'running'), false) AS "underWay",
  i.line_count - (i.reading->'counts'->>'known')::int AS "toWrite",
  EXISTS (SELECT FROM budget_import other WHERE other.id <> i.id AND other.fiscal_year_id = i.fiscal_year_id
    AND other.kind = i.kind AND other.content = i.content AND other.state IN ('writing', 'imported')) AS "sameContent"`;

export const IMPORT_FACTS = prepared(`SELECT ${FACTS} FROM budget_import i ${LAST_JOB} WHERE i.id = $1::bigint`);

export const BUDGET_IMPORT = prepared(`SELECT ${IMPORT_COLUMNS}, i.version, i.fiscal_year_id AS "fiscalYearId",
    i.size_bytes AS "sizeBytes", i.reading->'source' AS source, (i.reading->>'headerRow')::int AS "headerRow",
    coalesce(i.reading->'columns', '[]') AS columns, i.reading->'counts' AS counts,
    coalesce(i.reading->'envelopes', '[]') AS envelopes, CASE WHEN job.state IS NOT NULL THEN to_jsonb(job) END AS progress
  FROM ${IMPORT_TABLES} ${LAST_JOB} WHERE i.id = $1::bigint`);

/** A part of the preview, some at a time: a file may have thousands of each. */
const part = (name: 'findings' | 'lines'): string =>
  prepared(`SELECT found.rank::int AS id, found.item
    FROM budget_import i, jsonb_array_elements(i.reading->'${name}') WITH ORDINALITY AS found (item, rank)
    WHERE i.id = $1::bigint ORDER BY found.rank LIMIT $2::int OFFSET $3::int`);

export const FINDINGS = part('findings');
export const LINES = part('lines');

export async function importFacts(tx: Tx, id: number): Promise<BudgetImportFacts> {
  const [facts] = await tx.query<BudgetImportFacts>(IMPORT_FACTS, [id]);
  return found(facts);
}

export async function readBudgetImport(tx: Tx, id: number): Promise<BudgetImportView> {
  const [row] = await tx.query<Omit<BudgetImportView, 'actions'>>(BUDGET_IMPORT, [id]);
  const view = found(row);
  const actions = possibleActions(budgetImportLifecycle, view.state, await importFacts(tx, id), tx.actor);
  return { ...view, actions: actionViews(actions, tx.language) };
}

interface Ranked<Item> {
  id: number;
  item: Item;
}

async function pageOf<Item>(tx: Tx, id: number, text: string, { page = 1, perPage = 50 }: PreviewQuery) {
  await readBudgetImport(tx, id);
  const rows = await tx.query<Ranked<Item>>(text, [id, perPage + 1, (page - 1) * perPage]);
  const items = rows.slice(0, perPage).map(({ id: rank, item }) => ({ ...item, id: rank }));
  return { items, hasNextPage: rows.length > perPage };
}

export const readLines = (tx: Tx, id: number, query: PreviewQuery): Promise<Page<ImportLine>> =>
  pageOf<ImportLine>(tx, id, LINES, query);

type Kept = Omit<ImportFinding, 'sentence'> & { sentences: Record<Tx['language'], string> };

export async function readFindings(tx: Tx, id: number, query: PreviewQuery): Promise<Page<ImportFinding>> {
  const { items, hasNextPage } = await pageOf<Kept>(tx, id, FINDINGS, query);
  return {
    items: items.map(({ sentences, ...finding }) => ({ ...finding, sentence: sentences[tx.language] })),
    hasNextPage,
  };
}
