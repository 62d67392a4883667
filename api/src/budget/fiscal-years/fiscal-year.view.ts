import type { ActionView } from '../../platform/actions.view.js';
import type { AmountTotal } from '../../platform/links.view.js';
import { BalancesView } from '../budget.view.js';
import type { FiscalYearState } from '../domain/budget.js';
import type { MovementKind } from '../domain/movements.js';

/** A budget in a year, with the sums of its envelopes. */
export class FiscalYearItem extends BalancesView {
  id: number;
  budgetId: number;
  budget: string;
  year: number;
  state: FiscalYearState;
  /** Null for what was opened before this was kept. */
  stateSince: string | null;
  /** The calendar is ahead of the state. */
  toAdvance: boolean;
}

export class FiscalYearPage {
  items: FiscalYearItem[];
  hasNextPage: boolean;
}

export class FiscalYearTotals {
  count: number;
  opened: AmountTotal;
  reserved: AmountTotal;
  committed: AmountTotal;
  ordered: AmountTotal;
  available: AmountTotal;
}

export class FiscalYearView extends FiscalYearItem {
  version: number;
  budgetCode: string;
  votedOn: string | null;
  /** Mandats of the year that are neither paid nor ended. */
  mandatsUnderWay: number;
  /** What awards over several years have to commit on its credits; a person does. */
  creditsDueCents: number;
  /** The movements that its state and the day let happen. */
  allowed: MovementKind[];
  actions: ActionView[];
}
