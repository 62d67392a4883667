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

/** Whom an award that is granted waits for: a role of the product, or somebody outside it. */
export const AWARD_HOLDERS = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'beneficiary',
  'accountant',
  'nobody',
] as const;
export type AwardHolder = (typeof AWARD_HOLDERS)[number];

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
