import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import type { Reason } from '../../kernel/reasons.js';
import { membershipReasons as reasons } from './membership.reasons.js';

/** What a membership says of its past, as entered. */
export interface RenewalEntry {
  readonly beneficiaryId: number;
  readonly duesYear: number;
  readonly renewalOfId: number | null;
  readonly renewedActOn: CalendarDay | null;
  readonly feeCallReceivedOn: CalendarDay | null;
}

/** The membership that is renewed, as it stands; null when there is none of that number. */
export interface RenewedMembership {
  readonly number: string;
  readonly beneficiaryId: number;
  readonly departmentId: number;
  readonly duesYear: number;
}

/** Why this cannot be what a membership says, each with its field. */
export function entryReasons(
  entry: RenewalEntry,
  renewed: RenewedMembership | null,
  { today, departmentId }: { today: CalendarDay; departmentId: number },
): Reason[] {
  return [
    ...dayToCome(entry.feeCallReceivedOn, today, 'feeCallReceivedOn'),
    ...dayToCome(entry.renewedActOn, today, 'renewedActOn'),
    ...(entry.renewalOfId === null ? [] : renewalReasons(entry, renewed, departmentId)),
  ];
}

function renewalReasons(entry: RenewalEntry, renewed: RenewedMembership | null, departmentId: number): Reason[] {
  if (renewed?.departmentId !== departmentId) return [reasons.unknown_renewal({}, 'renewalOfId')];
  const { number, beneficiaryId, duesYear } = renewed;
  return [
    ...(beneficiaryId === entry.beneficiaryId
      ? []
      : [reasons.renewal_of_other_organisation({ number }, 'renewalOfId')]),
    ...(duesYear < entry.duesYear ? [] : [reasons.renewal_not_later({ number, duesYear }, 'renewalOfId')]),
  ];
}
