import { BRIDGE_ITEMS } from '../../src/desk/bridge/list.js';
import { reaching } from '../../src/desk/domain/bridge.js';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/**
 * What must hold at every moment, each as a query that answers what breaks it. `live_mandat` bears what a mandat that has
 * not ended takes of an imputation line; recoveries do not exist yet, so what is paid is paid.
 */
export const INVARIANTS = {
  'used ≤ voted, per envelope': `
    SELECT id FROM control_envelope WHERE reserved_cents + committed_cents - attached_cents > opened_cents`,
  'no balance below zero': `
    SELECT id FROM control_envelope WHERE least(reserved_cents, committed_cents, ordered_cents) < 0
    UNION ALL SELECT id FROM credit_line WHERE least(reserved_cents, committed_cents, ordered_cents) < 0`,
  'ordered ≤ committed, per line and envelope': `
    SELECT id FROM control_envelope WHERE ordered_cents > committed_cents
    UNION ALL SELECT id FROM credit_line WHERE ordered_cents > committed_cents`,
  'balances = recount': `SELECT id FROM budget_recount UNION ALL SELECT id FROM payment_recount
    UNION ALL SELECT id FROM imputation_recount UNION ALL SELECT id FROM authorisation_recount`,
  'no movement twice': 'SELECT key FROM movement GROUP BY key HAVING count(*) > 1',
  'a transfer gives what it takes': `
    SELECT m.origin_id FROM movement m LEFT JOIN transfer t ON (m.origin_kind, m.origin_id) = ('transfer', t.id)
    WHERE m.kind = 'transfer' GROUP BY m.origin_kind, m.origin_id, t.id
    HAVING t.id IS NULL OR (num_nulls(t.from_line_id, t.to_line_id) = 0 AND sum(m.opened_cents) <> 0)`,
  'an entry is put right once': `
    SELECT corrects_id FROM movement WHERE corrects_id IS NOT NULL GROUP BY 1 HAVING count(*) > 1`,
  'a movement does what its kind says': `
    SELECT id FROM movement WHERE
      (kind = 'commitment' AND reserved_cents + committed_cents <> 0) OR (kind = 'reservation' AND reserved_cents <= 0)
      OR (kind = 'release' AND reserved_cents + committed_cents >= 0) OR (kind = 'order' AND ordered_cents <= 0)
      OR (kind = 'cancellation' AND ordered_cents >= 0)`,
  'a line is below zero by its overrides alone': `
    SELECT l.id FROM credit_line l
    LEFT JOIN (SELECT credit_line_id, sum(standing_cents) AS cents FROM standing_line_override GROUP BY 1) o ON o.credit_line_id = l.id
    LEFT JOIN (SELECT credit_line_id, sum(opened_cents) AS cents FROM movement WHERE opened_cents < 0 GROUP BY 1) w ON w.credit_line_id = l.id
    WHERE l.nature <> '' AND l.available_cents + coalesce(o.cents, 0) - coalesce(w.cents, 0) < 0`,
  'an override has its right and its reservation': `
    SELECT o.id FROM line_override o LEFT JOIN movement m ON m.key = o.movement_key
    LEFT JOIN line_override_right r ON r.id = o.right_id AND r.user_id = o.decided_by
      AND o.decided_on BETWEEN r.valid_from AND coalesce(r.valid_until, 'infinity')
    WHERE m.id IS NULL OR r.id IS NULL`,
  'paid ≤ ordered ≤ committed ≤ award, per line': `
    WITH live_mandat AS (
      SELECT b.imputation_line_id AS line, sum(b.amount_cents) FILTER (WHERE m.state = 'paid') AS paid,
             sum(b.amount_cents) FILTER (WHERE m.state NOT IN ('liquidated', 'rejected', 'cancelled')) AS ordered,
             sum(b.amount_cents) FILTER (WHERE m.state NOT IN ('rejected', 'cancelled')) AS liquidated
      FROM mandat_line b JOIN mandat m ON m.id = b.mandat_id GROUP BY 1
    ), taken AS (
      SELECT i.id AS line, coalesce(sum(m.committed_cents), 0) - coalesce(sum(m.ordered_cents) FILTER (WHERE m.kind = 'attachment'), 0) AS committed, coalesce(sum(m.reserved_cents), 0) AS reserved
      FROM imputation_line i LEFT JOIN movement m
        ON m.origin_kind = 'award' AND m.origin_id = i.award_id AND m.credit_line_id = i.credit_line_id GROUP BY 1
    )
    SELECT i.id FROM imputation_line i JOIN taken t ON t.line = i.id LEFT JOIN live_mandat p ON p.line = i.id
    WHERE coalesce(p.paid, 0) > coalesce(p.ordered, 0) OR coalesce(p.ordered, 0) > t.committed
       OR t.committed + t.reserved > i.amount_cents OR coalesce(p.liquidated, 0) > i.amount_cents`,
  'paid ≤ certified ≤ award': `
    SELECT id FROM award WHERE NOT (paid_cents BETWEEN 0 AND certified_cents AND certified_cents + cancelled_cents <= amount_cents)`,
  'an award is its lines': `
    SELECT a.id FROM award a WHERE state NOT IN ('drafting', 'dismissed')
      AND amount_cents <> (SELECT sum(amount_cents) FROM imputation_line i WHERE i.award_id = a.id)`,
  'an instalment is certified once': 'SELECT instalment_id FROM payment GROUP BY 1 HAVING count(*) > 1',
  'a payment is liquidated once a budget': `
    SELECT payment_id FROM mandat WHERE state NOT IN ('rejected', 'cancelled') GROUP BY payment_id, fiscal_year_id HAVING count(*) > 1`,
  'nothing is certified on what is given up': `
    SELECT id FROM award WHERE state IN ('renounced', 'lapsed') AND certified_cents > 0`,
  'a year that left its vote has nothing reserved': `
    SELECT e.id FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id
    WHERE y.state = 'additional_period' AND e.reserved_cents > 0`,
  'what others spend is the last figure told': `
    SELECT e.id FROM control_envelope e WHERE external_cents <> coalesce((
      SELECT cumulative_cents FROM external_consumption WHERE envelope_id = e.id ORDER BY told_on DESC, id DESC LIMIT 1), 0)`,
  'provisional credits stay within the year before': `
    SELECT e.id FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id CROSS JOIN LATERAL provisional_limits(y.id) p
    WHERE (p.section, p.chapitre) = (e.section, e.chapitre) AND p.limit_cents < (
      SELECT coalesce(sum(m.opened_cents), 0) FROM credit_line l JOIN movement m ON m.credit_line_id = l.id
      WHERE l.envelope_id = e.id AND m.kind = 'provisional_credits')`,
  'a year never has its budget beside its provisional credits': `
    SELECT o.id FROM provisional_opening o JOIN fiscal_year y ON y.id = o.fiscal_year_id
    WHERE o.replaced_on IS NULL AND (y.state <> 'provisional' OR EXISTS (
      SELECT FROM control_envelope e JOIN credit_line l ON l.envelope_id = e.id JOIN movement m ON m.credit_line_id = l.id
      WHERE e.fiscal_year_id = y.id AND m.kind = 'initial_budget'))`,
  'what a year end decided is what moved': `
    SELECT i.id FROM imputation_line i
    JOIN (SELECT imputation_line_id AS line, sum(cancelled_cents) AS cancelled, sum(carried_cents) AS carried, sum(attached_cents) AS attached
          FROM year_end_decision GROUP BY 1) AS decided ON decided.line = i.id
    LEFT JOIN LATERAL (
      SELECT -sum(m.committed_cents) FILTER (WHERE m.kind = 'release' AND m.committed_cents < 0) AS cancelled,
             -sum(m.committed_cents) FILTER (WHERE m.kind = 'carry_forward') AS carried,
             sum(m.ordered_cents) FILTER (WHERE m.kind = 'attachment') AS attached
      FROM movement m WHERE m.origin_kind = 'award' AND m.origin_id = i.award_id AND m.credit_line_id = i.credit_line_id) AS moved ON true
    WHERE (decided.cancelled, decided.carried, decided.attached)
      IS DISTINCT FROM (coalesce(moved.cancelled, 0), coalesce(moved.carried, 0), coalesce(moved.attached, 0))`,
  'a closed year leaves nothing undecided': `
    SELECT e.id FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id
    WHERE y.state = 'closed' AND e.committed_cents <> e.ordered_cents`,
  'the bridge tells what the ledger tells': `
    WITH told AS (
      SELECT credit_line_id AS line, sum(cents) FILTER (WHERE situation IN (${quoted(reaching('committed'))})) AS committed,
             sum(cents) FILTER (WHERE situation IN (${quoted(reaching('ordered'))})) AS ordered
      FROM (${BRIDGE_ITEMS}) AS bridge GROUP BY 1
    ), moved AS (
      SELECT credit_line_id AS line, sum(committed_cents) AS committed, sum(ordered_cents) AS ordered
      FROM movement WHERE origin_kind IN ('award', 'membership', 'mandat') GROUP BY 1
    ), attached AS (SELECT credit_line_id AS line, sum(attached_cents) AS cents FROM year_end_decision GROUP BY 1)
    SELECT line FROM told FULL JOIN moved USING (line) LEFT JOIN attached USING (line)
    WHERE (coalesce(told.committed, 0) + coalesce(attached.cents, 0), coalesce(told.ordered, 0) + coalesce(attached.cents, 0))
      <> (coalesce(moved.committed, 0), coalesce(moved.ordered, 0))`,
} as const;

export type Invariant = keyof typeof INVARIANTS;

const EVERY = Object.entries(INVARIANTS)
  .map(([name, text]) => `SELECT '${name}' AS name WHERE EXISTS (${text})`)
  .join('\nUNION ALL ');

/** The invariants that do not hold, all read at one instant. */
export const BROKEN = EVERY;
