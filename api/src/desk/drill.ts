import { creditLineList, CREDIT_LINE_TABLES } from '../budget/list.js';
import type { Tx } from '../platform/context.js';
import { conditions, type ListQuery } from '../platform/lists.js';
import type { DrillGroup, DrillRow, DrillView } from './desk.view.js';
import { BALANCES, type Balance, FIGURES, MADE_OF } from './domain/figures.js';
import { among, type Chosen, dayOf } from './query.js';

/** Documents told of each balance; the list of movements has them all. */
const TOLD = 12;

/**
 * What moved some balances, a document a row: a vote by its name, the rest by the document that asked for it. The sums of
 * a balance are of all its documents, told or not; each document that is told has the act or the report it stands on.
 */
export function drillSql({ where, values }: Chosen): string {
  const balances = `$${values.length + 1}::text[]`;
  const day = `$${values.length + 2}::date`;
  return `WITH document AS (
    SELECT part.balance, CASE WHEN part.balance = 'opened' THEN m.kind || ':' || m.origin_label
                              ELSE m.origin_kind || ':' || m.origin_id END AS key,
           min(m.id) AS first, sum(part.cents)::bigint AS cents, count(*) AS movements, max(m.accounting_date) AS "on"
    FROM ${CREDIT_LINE_TABLES} JOIN movement m ON m.credit_line_id = l.id
    CROSS JOIN LATERAL (VALUES ${BALANCES.map((balance) => `('${balance}', m.${balance}_cents)`).join(', ')}) AS part (balance, cents)
    WHERE ${where} AND part.cents <> 0 AND part.balance = ANY (${balances}) AND m.accounting_date <= coalesce(${day}, 'infinity')
    GROUP BY 1, 2 HAVING sum(part.cents) <> 0
  ), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY balance ORDER BY abs(cents) DESC, first) AS rank,
           sum(cents) OVER (PARTITION BY balance)::bigint AS total, count(*) OVER (PARTITION BY balance) AS documents
    FROM document
  )
  SELECT told.balance, told.total, told.documents, told.cents, told.movements, told."on",
         m.kind, m.origin_kind AS "originKind", m.origin_id AS "originId",
         CASE m.origin_kind WHEN 'mandat' THEN body.legal_name ELSE m.origin_label END AS label,
         CASE m.origin_kind WHEN 'mandat' THEN m.origin_label ELSE coalesce(act.number, report.number) END AS reference
  FROM ranked told
  JOIN movement m ON m.id = told.first
  LEFT JOIN mandat ON m.origin_kind = 'mandat' AND mandat.id = m.origin_id
  LEFT JOIN payment ON payment.id = mandat.payment_id
  LEFT JOIN award ON award.id = payment.award_id
  LEFT JOIN beneficiary body ON body.id = award.beneficiary_id
  LEFT JOIN report_item item ON (m.origin_kind = 'award' AND item.award_id = m.origin_id)
                             OR (m.origin_kind = 'membership' AND item.membership_id = m.origin_id)
  LEFT JOIN report ON report.id = item.report_id
  LEFT JOIN deliberation act ON act.report_id = report.id
  WHERE told.rank <= ${TOLD}
  ORDER BY told.balance, CASE WHEN told.balance = 'opened' THEN told."on" END, told.rank`;
}

type ToldRow = DrillRow & { balance: Balance; total: number; documents: number };

/**
 * What makes a figure of the desk under the same filters: its groups, under their signs, add up to it.
 * @throws Refusal invalid for what it does not understand.
 */
export async function readDrill(tx: Tx, query: ListQuery): Promise<DrillView> {
  const { figure: _, asOf: __, ...filters } = query;
  const figure = among(query, 'figure', FIGURES, 'available');
  const asOf = dayOf(tx, query);
  const chosen = conditions(tx, creditLineList, filters, []);
  const shares = MADE_OF[figure];
  const balances = shares.map(({ balance }) => balance);
  const rows = await tx.query<ToldRow>(drillSql(chosen), [...chosen.values, balances, asOf]);
  const groups = shares.map(({ balance, sign }) => groupOf(balance, sign, rows)).filter(({ count }) => count > 0);
  return { figure, asOf, cents: groups.reduce((sum, { sign, cents }) => sum + sign * cents, 0), groups };
}

function groupOf(balance: Balance, sign: number, all: readonly ToldRow[]): DrillGroup {
  const own = all.filter((row) => row.balance === balance);
  const { total: cents = 0, documents: count = 0 } = own[0] ?? {};
  return { balance, sign, cents, count, rows: own.map(({ balance: _, total: __, documents: ___, ...row }) => row) };
}
