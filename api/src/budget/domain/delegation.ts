import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Guarded } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import { delegationReasons as reasons } from './delegation.reasons.js';
import { type Period, type PeriodReasons, periodReasons } from './period.js';

/** Given by an act of the authority, recorded by who looks after accounts: nobody gives it to themselves. */
export const delegationAccess: Guarded = {
  subject: 'signature_delegation',
  access: {
    read: ['finance_officer', 'signatory', 'auditor', 'administrator'],
    create: ['administrator'],
    modify: ['administrator'],
  },
};

export const delegationPeriod: PeriodReasons = {
  endsBefore: (field) => reasons.delegation_ends_before({}, field),
  served: (today, field) => reasons.delegation_served({ today }, field),
  notExtended: (field) => reasons.delegation_not_extended({}, field),
};

/** Why this delegation cannot be given. */
export function givingReasons(
  { userId, ...period }: Period & { userId: number },
  signatories: readonly { id: number }[],
): Reason[] {
  return [
    ...(signatories.some(({ id }) => id === userId) ? [] : [reasons.not_a_signatory({}, 'userId')]),
    ...periodReasons(delegationPeriod, period),
  ];
}

/** A delegation of who signs, on the budget of what is signed. */
export interface HeldDelegation extends Period {
  readonly id: number;
  readonly ceilingCents: Cents | null;
}

export interface SignedUnder {
  readonly budget: string;
  readonly totalCents: Cents;
  readonly today: CalendarDay;
  readonly delegations: readonly HeldDelegation[];
}

const inForce = ({ delegations, today }: SignedUnder): HeldDelegation[] =>
  delegations.filter(({ validFrom, validUntil }) => validFrom <= today && (!validUntil || validUntil >= today));

/** The delegation under which this is signed; undefined when none covers it. */
export const coveringDelegation = (signed: SignedUnder): HeldDelegation | undefined =>
  inForce(signed).find(({ ceilingCents }) => ceilingCents === null || ceilingCents >= signed.totalCents);

/** What would be needed to sign, when no delegation covers it. */
export function uncovered(signed: SignedUnder): Reason | null {
  const { budget, today, totalCents } = signed;
  if (coveringDelegation(signed)) return null;
  const ceilings = inForce(signed).map(({ ceilingCents }) => ceilingCents!);
  return ceilings.length === 0
    ? reasons.no_delegation({ budget, today })
    : reasons.above_delegation({ budget, totalCents, ceilingCents: Math.max(...ceilings) });
}
