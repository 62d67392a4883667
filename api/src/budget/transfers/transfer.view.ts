import type { ActionView, ReasonView } from '../../platform/actions.view.js';
import type { AmountTotal } from '../../platform/links.view.js';
import type { Section } from '../domain/budget.js';
import type { TransferScope } from '../domain/transfer.js';
import type { TransferState } from '../domain/transfer.lifecycle.js';

export class TransferItem {
  id: number;
  number: string;
  state: TransferState;
  stateSince: string;
  scope: TransferScope;
  budget: string;
  year: number;
  section: Section;
  /** Null when the chapitre is not followed here. */
  fromLineId: number | null;
  fromChapitre: string;
  /** The codes of the line, as acts print them. */
  fromCodes: string | null;
  toLineId: number | null;
  toChapitre: string;
  toCodes: string | null;
  amountCents: number;
  decidedOn: string;
  act: string | null;
  label: string;
  demonstration: boolean;
}

export class TransferPage {
  items: TransferItem[];
  hasNextPage: boolean;
}

export class TransferTotals {
  count: number;
  amount: AmountTotal;
}

export class TransferSitting {
  id: number;
  heldOn: string;
  state: string;
}

export class TransferView extends TransferItem {
  version: number;
  fiscalYearId: number;
  fromChapitreLabel: string | null;
  toChapitreLabel: string | null;
  /** What allowed it on its day; null inside a chapitre. */
  baseCents: number | null;
  rateBp: number | null;
  /** What had been transferred from chapitre to chapitre, this one included. */
  runningCents: number | null;
  recordedBy: string | null;
  /** The first sitting of the conseil since the decision; null inside a chapitre, or while none is planned. */
  nextSitting: TransferSitting | null;
  /** The sitting at which the conseil was told. */
  reportedSitting: TransferSitting | null;
  correctionReason: string | null;
  actions: ActionView[];
}

/** What may be transferred from chapitre to chapitre in a section of a year, and what has been. */
export class TransferCeilingView {
  fiscalYearId: number;
  budget: string;
  year: number;
  section: Section;
  /** What the section really spends without personnel; null while nobody has told it. */
  baseCents: number | null;
  knownOn: string | null;
  source: string | null;
  rateBp: number | null;
  limitCents: number | null;
  usedCents: number;
}

export class RealExpenditureView {
  id: number;
  fiscalYearId: number;
  section: Section;
  knownOn: string;
  amountCents: number;
  source: string;
}

/** What recording this transfer would do, and every reason against it. */
export class TransferPreview {
  scope: TransferScope | null;
  ceiling: TransferCeilingView | null;
  reasons: ReasonView[];
}
