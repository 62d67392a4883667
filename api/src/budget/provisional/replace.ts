import type { CalendarDay } from '../../kernel/calendar-day.js';
import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { prepared } from '../../platform/sql.js';
import { shortageReasons } from '../domain/credits.js';
import { provisionalReasons as reasons } from '../domain/provisional.js';
import { envelopesOf, type LineAmount } from '../envelopes.js';
import { type LineDeltas, type Origin, recordMovements } from '../movements.js';

/** What each line still has of its provisional credits, by the document that opened them. */
export const STANDING = prepared(
  `SELECT o.id AS "openingId", m.credit_line_id AS "creditLineId", sum(m.opened_cents)::bigint AS cents
   FROM provisional_opening o
   JOIN movement m ON m.origin_kind = 'provisional_opening' AND m.origin_id = o.id AND m.kind = 'provisional_credits'
   WHERE o.fiscal_year_id = $1::bigint AND o.replaced_on IS NULL GROUP BY o.id, m.credit_line_id ORDER BY o.id, m.credit_line_id`,
);

const LINES_OF_YEAR = prepared(
  `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
   WHERE e.fiscal_year_id = $1::bigint AND l.id = ANY ($2::bigint[])`,
);

interface Standing {
  readonly openingId: number;
  readonly creditLineId: number;
  readonly cents: number;
}

/** What the budget of a year opens, on the day of its vote. */
export interface InitialBudget {
  readonly on: CalendarDay;
  readonly lines: readonly (LineAmount & Pick<LineDeltas, 'key'>)[];
  /** The document that brings it; the year itself unless one is named. */
  readonly origin?: Origin | undefined;
}

/**
 * Gives a year the credits of its budget and takes back those on which it lived, in one step: an envelope is judged on both
 * together, so that it is never short in between, nor has the two at once.
 */
export async function recordInitialBudget(
  tx: Tx,
  fiscalYearId: number,
  { on, lines, origin = { kind: 'fiscal_year', id: fiscalYearId, label: 'Budget primitif' } }: InitialBudget,
): Promise<void> {
  const standing = await tx.query<Standing>(STANDING, [fiscalYearId]);
  if (standing.length === 0 && lines.length === 0) return;
  const own = await tx.query(LINES_OF_YEAR, [fiscalYearId, lines.map(({ creditLineId }) => creditLineId)]);
  refuseFor('refused', [
    ...(own.length === lines.length ? [] : [reasons.line_of_other_year({}, 'lines')]),
    ...(lines.length > 0 ? [] : [reasons.provisional_to_replace({}, 'lines')]),
  ]);
  const taken = [
    ...standing.map(({ creditLineId, cents }) => ({ creditLineId, amountCents: cents })),
    ...lines.map(({ creditLineId, amountCents }) => ({ creditLineId, amountCents: -amountCents })),
  ];
  refuseFor('refused', shortageReasons(await envelopesOf(tx, taken), 'lines'));
  const given = lines.map(({ amountCents, ...line }) => ({ ...line, deltas: { opened: amountCents } }));
  await recordMovements(tx, origin, 'initial_budget', given, on);
  for (const openingId of new Set(standing.map((line) => line.openingId))) {
    const back = standing
      .filter((line) => line.openingId === openingId)
      .map(({ creditLineId, cents }) => ({ creditLineId, deltas: { opened: -cents } }));
    const opening = { kind: 'provisional_opening', id: openingId, label: 'Remplacés par le budget primitif' };
    await recordMovements(tx, { ...opening, occasion: 'replaced' }, 'provisional_credits', back, on);
  }
  await tx.query('UPDATE provisional_opening SET replaced_on = $2 WHERE fiscal_year_id = $1 AND replaced_on IS NULL', [
    fiscalYearId,
    on,
  ]);
}
