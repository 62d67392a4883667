import type { ActingSubject } from '../../i18n/lifecycles';

/** The resources that act, and the table behind each: the one place where a plural is spelt. */
export const subjects = {
  beneficiaries: 'beneficiary',
  users: 'app_user',
  departments: 'department',
  'fiscal-years': 'fiscal_year',
  'act-numbers': 'act_number',
  transfers: 'transfer',
  'nomenclature-codes': 'nomenclature_code',
  'budget-imports': 'budget_import',
  'bank-accounts': 'bank_account',
  'grant-requests': 'grant_request',
  memberships: 'membership',
  awards: 'award',
  conventions: 'convention',
  'incoming-grants': 'incoming_grant',
  'funding-authorisations': 'funding_authorisation',
  clauses: 'clause',
  reports: 'report',
  sittings: 'sitting',
  deliberations: 'deliberation',
  'financial-reports': 'financial_report',
  payments: 'payment',
  mandats: 'mandat',
  bordereaux: 'bordereau',
  'signed-copies': 'signed_copy',
} as const satisfies Record<string, ActingSubject>;

export type ActingResource = keyof typeof subjects;
export type SubjectOf<R extends ActingResource> = (typeof subjects)[R];
