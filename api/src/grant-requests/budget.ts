import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { balanceReasons, type BudgetLine, budgetSums, totalOf, totalReasons } from './domain/request-budget.js';
import type { BudgetLineDto, ModifyGrantRequestDto } from './grant-request.dto.js';
import type { GrantRequest } from './grant-request.entity.js';

export const LINES_OF_REQUEST = `
  SELECT account, amount_cents AS "amountCents", asked_of_us AS "askedOfUs"
  FROM request_budget_line WHERE grant_request_id = $1::bigint ORDER BY rank`;

const LINES = `jsonb_to_recordset($2::jsonb) AS line
  (rank int, account text, label text, amount_cents bigint, funder text, obtained boolean, asked_of_us boolean)`;
const COLUMNS = ['rank', 'account', 'label', 'amount_cents', 'funder', 'obtained', 'asked_of_us'];
const of = (table: string): string => COLUMNS.map((column) => `${table}.${column}`).join(', ');

export const REMOVE_CHANGED_BUDGET_LINES = `
  DELETE FROM request_budget_line l
  WHERE l.grant_request_id = $1::bigint
    AND NOT EXISTS (SELECT FROM ${LINES} WHERE (${of('line')}) IS NOT DISTINCT FROM (${of('l')}))`;

export const ADD_MISSING_BUDGET_LINES = `
  INSERT INTO request_budget_line (grant_request_id, ${COLUMNS.join(', ')})
  SELECT $1::bigint, ${of('line')} FROM ${LINES}
  ON CONFLICT ON CONSTRAINT uq_request_budget_line_rank DO NOTHING`;

/** Replaces the budget by account. Only the lines that differ are written, so that history shows what changed. */
export async function replaceBudgetLines(tx: Tx, requestId: number, lines: readonly BudgetLineDto[]): Promise<void> {
  const rows = lines.map(({ account, label, amountCents, funder, obtained, askedOfUs }, index) => ({
    ...{ rank: index + 1, account, label: label ?? null, amount_cents: amountCents },
    ...{ funder: funder ?? null, obtained: obtained ?? null, asked_of_us: askedOfUs ?? false },
  }));
  await tx.query(REMOVE_CHANGED_BUDGET_LINES, [requestId, JSON.stringify(rows)]);
  await tx.query(ADD_MISSING_BUDGET_LINES, [requestId, JSON.stringify(rows)]);
}

/**
 * What the total becomes when lines, or a total, are entered: derived as soon as there are lines.
 * @throws Refusal refused when a stated total is not that of the lines, or when a request past its draft would not balance.
 */
export async function settledTotal(
  tx: Tx,
  request: Pick<GrantRequest, 'id' | 'state'> | null,
  input: Pick<ModifyGrantRequestDto, 'budgetLines' | 'budgetCents'>,
): Promise<Pick<GrantRequest, 'budgetCents'> | Record<string, never>> {
  const { budgetLines, budgetCents } = input;
  if (!budgetLines && budgetCents === undefined) return {};
  const known = !budgetLines && request ? await tx.query<BudgetLine>(LINES_OF_REQUEST, [request.id]) : [];
  const sums = budgetSums(budgetLines?.map((line) => ({ ...line, askedOfUs: line.askedOfUs ?? false })) ?? known);
  if (sums === null) return budgetCents === undefined ? {} : { budgetCents };
  refuseFor('refused', totalReasons(sums, budgetCents ?? null));
  if (request !== null && request.state !== 'draft') refuseFor('refused', balanceReasons(sums));
  return { budgetCents: totalOf(sums) };
}
