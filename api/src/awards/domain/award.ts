export const AWARD_STATES = [
  'drafting',
  'visa_requested',
  'reserved',
  'granted',
  'dismissed',
  'renounced',
  'lapsed',
] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/** What must have happened before an instalment is due. */
export const INSTALMENT_CONDITIONS = ['act_enforceable', 'convention_notified', 'financial_report_accepted'] as const;
export type InstalmentCondition = (typeof INSTALMENT_CONDITIONS)[number];

/** Where an instalment stands: its condition first, then its payment, then its mandats. */
export const INSTALMENT_STATES = [
  'not_due',
  'due',
  'certified',
  'rejected',
  'cancelled',
  'liquidated',
  'ordered',
  'bordereau_signed',
  'sent',
  'taken_in_charge',
  'paid',
] as const;
export type InstalmentState = (typeof INSTALMENT_STATES)[number];
