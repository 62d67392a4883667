import type { Guarded } from '../../kernel/lifecycle.js';
import type { Role } from '../../kernel/roles.js';

export const BUDGET_KINDS = ['principal', 'annex', 'territory_state'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

export const FISCAL_YEAR_STATES = ['preparing', 'provisional', 'voted', 'additional_period', 'closed'] as const;
export type FiscalYearState = (typeof FISCAL_YEAR_STATES)[number];

export const SECTIONS = ['fonctionnement', 'investissement'] as const;
export type Section = (typeof SECTIONS)[number];

/** Credits are read across departments: an envelope is voted for the whole authority. */
export const READERS: readonly Role[] = [
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
export const creditLineAccess = keptByFinance('credit_line');
export const successionAccess = keptByFinance('code_succession');
/** They come with the product, from the chart of accounts. */
export const natureRuleAccess: Guarded = {
  subject: 'nature_rule',
  access: { read: READERS, create: [], modify: [] },
};

/** How the absence of a code is asked: lines that do not use the axis. */
export const NO_CODE = '-';

export const NOMENCLATURE_AXES = [
  'chapitre',
  'nature',
  'fonction',
  'politique',
  'sous_politique',
  'programme',
] as const;
export type NomenclatureAxis = (typeof NOMENCLATURE_AXES)[number];
