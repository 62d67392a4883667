import { advanceIncomingGrant } from '../incoming-grants/advance.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import { decide } from '../kernel/lifecycle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import {
  type FundingAuthorisationAction,
  fundingAuthorisationLifecycle,
} from './domain/funding-authorisation.lifecycle.js';
import { fundingAuthorisationFacts } from './facts.js';
import { FundingAuthorisation } from './funding-authorisation.entities.js';

/**
 * Carries an authorisation through one action of its life cycle; the vote authorises each application that it names,
 * on the day of the sitting.
 * @throws Refusal forbidden, stale, or refused with every reason against.
 */
export async function advanceFundingAuthorisation(
  tx: Tx,
  target: Target,
  action: FundingAuthorisationAction,
  reason?: string,
): Promise<void> {
  const row = await lockRow(tx, FundingAuthorisation, target);
  const facts = await fundingAuthorisationFacts(tx, row.id);
  const state = decide(fundingAuthorisationLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`funding_authorisation.${action}`, reason);
  const authorisedOn = action === 'authorise' ? facts.heldOn! : null;
  await saveRow(tx, FundingAuthorisation, row, { state, stateSince: tx.today, authorisedOn });
  if (authorisedOn !== null) await authoriseApplications(tx, row.id, authorisedOn);
}

async function authoriseApplications(tx: Tx, authorisationId: number, on: CalendarDay): Promise<void> {
  const named = await tx.query<{ id: number }>(
    'SELECT incoming_grant_id AS id FROM listed_application WHERE authorisation_id = $1 ORDER BY incoming_grant_id',
    [authorisationId],
  );
  for (const { id } of named) await advanceIncomingGrant(tx, { id }, 'authorise', { authorisationId, on });
}
