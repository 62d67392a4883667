import type { ConventionState } from '../../conventions/domain/convention.lifecycle.js';
import { type ActDates, ENFORCEABILITY_SOURCE, notEnforceable } from '../../conventions/domain/enforceability.js';
import { CONVENTION_REQUIRED_SOURCE } from '../../awards/domain/requirement.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { paymentReasons as reasons } from './payment.reasons.js';

export interface EntitlementFacts {
  today: CalendarDay;
  /** Null before the vote. */
  act: ActDates | null;
  /** Null when there is no convention. */
  conventionState: ConventionState | null;
  /** Day on which the authority signed it. */
  conventionSignedOn: CalendarDay | null;
  /** The law asks for one, or the instalment waits for it. */
  conventionRequired: boolean;
}

const actEnforceable: Guard<EntitlementFacts> = {
  source: ENFORCEABILITY_SOURCE,
  unmet: ({ act, today }) => notEnforceable(act, today),
};

const conventionNotified: Guard<EntitlementFacts> = {
  source: CONVENTION_REQUIRED_SOURCE,
  unmet: ({ conventionState, conventionRequired }) => {
    if (conventionState === null) return conventionRequired ? reasons.convention_missing() : null;
    return conventionState === 'notified' ? null : reasons.convention_not_notified();
  },
};

/** A reception corrected after the signature moves the day from which it could be given. */
const conventionSignedInTime: Guard<EntitlementFacts> = {
  source: ENFORCEABILITY_SOURCE,
  unmet: ({ act, conventionSignedOn: signedOn }) => {
    const enforceableOn = act?.enforceableOn ?? null;
    return signedOn !== null && enforceableOn !== null && signedOn < enforceableOn
      ? reasons.convention_signed_too_early({ signedOn, enforceableOn })
      : null;
  },
};

/** What gives the body its right to be paid. Asked when the service is certified, and again when it is liquidated. */
export const entitlement: readonly Guard<EntitlementFacts>[] = [
  actEnforceable,
  conventionNotified,
  conventionSignedInTime,
];
