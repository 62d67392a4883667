import type { ActionView } from '../platform/actions.view.js';
import type { Body } from '../sittings/domain/sitting.js';
import type { ActNumberState } from './domain/act-number.lifecycle.js';
import type { NumberedKind } from './domain/numbered.js';

export class SeriesItem {
  id: number;
  kind: NumberedKind;
  /** Null when it numbers the acts of every body. */
  body: Body | null;
  pattern: string;
  restartsYearly: boolean;
  firstValue: number;
  /** The last value given, of the latest year when it restarts; null before the first. */
  lastValue: number | null;
  openedOn: string;
  closedOn: string | null;
}

export class SeriesPage {
  items: SeriesItem[];
  hasNextPage: boolean;
}

export class SeriesTotals {
  count: number;
}

export class ActNumberItem {
  id: number;
  number: string;
  kind: NumberedKind;
  value: number;
  /** 0 for a series that does not restart. */
  year: number;
  state: ActNumberState;
  stateSince: string;
  /** Why it was voided; null otherwise. */
  reason: string | null;
  issuedOn: string;
  reportId: number | null;
  reportNumber: string | null;
  reportTitle: string | null;
}

export class ActNumberPage {
  items: ActNumberItem[];
  hasNextPage: boolean;
}

export class ActNumberTotals {
  count: number;
}

export class ActNumberView extends ActNumberItem {
  version: number;
  actions: ActionView[];
}
