import type { Guarded } from '../../kernel/lifecycle.js';
import type { Role } from '../../kernel/roles.js';

export const BUDGET_KINDS = ['principal', 'annex', 'territory_state'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

export const FISCAL_YEAR_STATES = ['preparing', 'provisional', 'voted', 'additional_period', 'closed'] as const;
export type FiscalYearState = (typeof FISCAL_YEAR_STATES)[number];

export const SECTIONS = ['fonctionnement', 'investissement'] as const;
export type Section = (typeof SECTIONS)[number];

/** Credits are read across departments: an envelope is voted for the whole authority. */
const READERS: readonly Role[] = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'auditor',
];

const keptByFinance = (subject: string): Guarded => ({
  subject,
  access: { read: READERS, create: ['finance_officer'], modify: [] },
});

export const budgetAccess = keptByFinance('budget');
export const fiscalYearAccess = keptByFinance('fiscal_year');
export const creditLineAccess = keptByFinance('credit_line');
