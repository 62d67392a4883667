import type { FiscalYearState, Section } from '../budget/domain/budget.js';
import type { ReasonView } from '../platform/actions.view.js';
import type { AmountTotal } from '../platform/links.view.js';
import type { ProposalReason } from './domain/proposal.js';
import type { CommitmentKind, Outcome } from './domain/year-end.js';

export class ProposalView {
  outcome: Outcome;
  cents: number;
  why: ProposalReason;
}

/** A commitment as the addition that its year must end on: ordered + cancelled + carried + attached + left. */
export class YearEndItem {
  id: number;
  kind: CommitmentKind;
  sourceId: number;
  /** The award or the membership. */
  fileId: number;
  object: string;
  beneficiaryName: string;
  department: string;
  section: Section;
  /** Its codes, in the order in which acts print them. */
  codes: string[];
  committedCents: number;
  orderedCents: number;
  cancelledCents: number;
  carriedCents: number;
  attachedCents: number;
  leftCents: number;
  /** Service certified that no mandat bears. */
  dueCents: number;
  /** Why nothing more will be due than what is certified; null while more may be. */
  over: 'convention_over' | 'convention_expired' | 'all_certified' | null;
  /** What its end should make of what is left; a person decides. */
  proposal: ProposalView[];
  decidedBy: string | null;
  decidedOn: string | null;
  reason: string | null;
}

export class YearEndPage {
  items: YearEndItem[];
  hasNextPage: boolean;
}

export class YearEndTotals {
  count: number;
  committed: AmountTotal;
  ordered: AmountTotal;
  cancelled: AmountTotal;
  carried: AmountTotal;
  attached: AmountTotal;
  left: AmountTotal;
}

/** The end of a year of a budget: what is decided of it and what is not. */
export class YearEndView {
  /** Its fiscal year. */
  id: number;
  budget: string;
  year: number;
  state: FiscalYearState;
  nextState: FiscalYearState | null;
  committedCents: number;
  orderedCents: number;
  cancelledCents: number;
  carriedCents: number;
  attachedCents: number;
  leftCents: number;
  /** Why nothing is decided yet; empty when it may be. */
  reasons: ReasonView[];
  /** Why nothing passes on to the next year yet; empty when it may. */
  passageReasons: ReasonView[];
}
