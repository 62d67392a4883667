export const MEMBERSHIP_STATES = ['drafting', 'visa_requested', 'reserved', 'approved', 'dismissed', 'ended'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];
