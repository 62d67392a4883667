import { CREDIT_LINE_TABLES, creditLineList } from '../../budget/list.js';
import type { Tx } from '../../platform/context.js';
import { conditions, type ListQuery } from '../../platform/lists.js';
import { departmentScope } from '../../platform/rows.js';
import { LEDGER_STEPS, type LedgerStep, type Step } from '../domain/bridge.js';
import type { BridgeLedger } from './bridge.view.js';

interface LedgerSums extends Readonly<Record<LedgerStep, number>> {
  readonly attached: number;
}

/** Read from the balances of credits and from what was decided at the end of years: neither knows of the steps. */
export const ledgerSql = (where: string): string =>
  `SELECT ${LEDGER_STEPS.map((step) => `coalesce(sum(l.${step}_cents), 0)::bigint AS ${step}`).join(', ')},
     coalesce(sum(decided.attached), 0)::bigint AS attached
   FROM ${CREDIT_LINE_TABLES}
   CROSS JOIN LATERAL (SELECT sum(attached_cents) AS attached FROM year_end_decision WHERE credit_line_id = l.id) AS decided
   WHERE ${where}`;

/** What the ledger tells under the filters of credits; null when what is asked names files, of which it knows nothing. */
export async function readLedger(tx: Tx, query: ListQuery): Promise<LedgerSums | null> {
  const ofCredits = Object.keys(query).every((name) => Object.hasOwn(creditLineList.filters, name));
  if (!ofCredits || departmentScope(tx.actor) !== null) return null;
  const { where, values } = conditions(tx, creditLineList, query, []);
  const [sums] = await tx.query<LedgerSums>(ledgerSql(where), values);
  return sums!;
}

const isTold = (step: Step): step is LedgerStep => (LEDGER_STEPS as readonly Step[]).includes(step);

/** A step beside the ledger, with the name of each difference. */
export function besideLedger(step: Step, cents: number, sums: LedgerSums | null): BridgeLedger | null {
  if (!sums || !isTold(step)) return null;
  const gaps = sums.attached === 0 ? [] : [{ name: 'attached' as const, cents: sums.attached }];
  return { cents: sums[step], gaps, unexplainedCents: sums[step] - cents - sums.attached };
}
