export const GRANT_REQUEST_STATES = [
  'draft',
  'submitted',
  'to_complete',
  'complete',
  'under_review',
  'proposed',
  'refusal_proposed',
  'on_report',
  'granted',
  'refused',
  'inadmissible',
  'closed',
  'withdrawn',
  'renounced',
  'lapsed',
] as const;
export type GrantRequestState = (typeof GRANT_REQUEST_STATES)[number];

export const GRANT_KINDS = ['running_costs', 'action', 'investment'] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

export const GRANT_FORMS = ['cash', 'in_kind'] as const;
export type GrantForm = (typeof GRANT_FORMS)[number];

/** Whose budget the grant is a share of: the whole body's, or the action's alone. */
export const BUDGET_BASES = ['body', 'action'] as const;
export type BudgetBase = (typeof BUDGET_BASES)[number];

export const BUDGET_SIDES = ['charge', 'product'] as const;
export type BudgetSide = (typeof BUDGET_SIDES)[number];
