import type { MembershipState } from '../../memberships/domain/membership.js';
import { type Tariff, tariffReasons } from '../../memberships/domain/tariff.js';
import type { Conditions } from './item.js';
import { reportReasons as reasons } from './report.reasons.js';

/** A membership before the vote. */
export interface MembershipItem extends Tariff {
  readonly id: number;
  /** Of the organisation. */
  readonly name: string;
  readonly state: MembershipState;
}

const named = ({ id, name }: MembershipItem) => ({ kind: 'membership', id, name }) as const;

export const membershipConditions: Conditions<MembershipItem> = {
  complete: (membership) =>
    tariffReasons(membership).length === 0 ? null : reasons.tariff_does_not_hold(named(membership)),
  reserved: (membership) => (membership.state === 'reserved' ? null : reasons.visa_missing(named(membership))),
};
