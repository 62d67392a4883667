import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import type { BeneficiaryKind } from './beneficiary.js';
import { beneficiaryReasons as reasons } from './beneficiary.reasons.js';
import { mergeReasons } from './merge.reasons.js';

export interface PayabilityFacts {
  today: CalendarDay;
  kind: BeneficiaryKind;
  merged: boolean;
  stopReason: string | null;
  siret: string | null;
  account: { usableFrom: CalendarDay } | null;
  accountToConfirm: boolean;
}

/** Why the body could not be paid today, whatever the file: what a payment will ask of its record. */
export function obstaclesToPayment(facts: PayabilityFacts): Reason[] {
  if (facts.merged) return [mergeReasons.merged()];
  return [
    ...(facts.stopReason !== null ? [reasons.payments_stopped({ reason: facts.stopReason })] : []),
    ...(needsSiret(facts.kind) && facts.siret === null ? [reasons.siret_before_payment({}, 'siret')] : []),
    ...accountObstacles(facts),
  ];
}

/** A person without activity has no SIRET: the accountant knows them by their name. */
export const needsSiret = (kind: BeneficiaryKind): boolean => kind !== 'natural_person';

function accountObstacles({ account, accountToConfirm, today }: PayabilityFacts): Reason[] {
  if (account === null) return [accountToConfirm ? reasons.account_to_confirm() : reasons.account_missing()];
  return account.usableFrom > today ? [reasons.account_usable_later({ from: account.usableFrom })] : [];
}
