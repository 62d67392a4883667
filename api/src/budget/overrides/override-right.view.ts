import type { ActionView } from '../../platform/actions.view.js';
import type { NamedLink } from '../../platform/links.view.js';

export class OverrideRightItem {
  id: number;
  userId: number;
  holder: string;
  /** Null: every budget. */
  budgetId: number | null;
  budget: string | null;
  validFrom: string;
  /** Its last day; null while no end is known. */
  validUntil: string | null;
  act: string;
  demonstration: boolean;
}

export class OverrideRightPage {
  items: OverrideRightItem[];
  hasNextPage: boolean;
}

export class OverrideRightTotals {
  count: number;
}

export class OverrideRightView extends OverrideRightItem {
  version: number;
  actions: ActionView[];
  sealed: string[];
}

/** Whom and what such a right may name. */
export class OverrideRightChoices {
  holders: NamedLink[];
  budgets: NamedLink[];
}
