import type { ActionView } from '../../platform/actions.view.js';
import type { NamedLink } from '../../platform/links.view.js';

export class DelegationItem {
  id: number;
  userId: number;
  signatory: string;
  budgetId: number;
  budget: string;
  validFrom: string;
  /** Its last day; null while no end is known. */
  validUntil: string | null;
  /** Null when the act sets none. */
  ceilingCents: number | null;
  act: string;
  demonstration: boolean;
}

export class DelegationPage {
  items: DelegationItem[];
  hasNextPage: boolean;
}

export class DelegationTotals {
  count: number;
}

export class DelegationView extends DelegationItem {
  version: number;
  actions: ActionView[];
  sealed: string[];
}

/** Whom and what a delegation may name. */
export class DelegationChoices {
  signatories: NamedLink[];
  budgets: NamedLink[];
}
