import type { TextBlock } from '../kernel/blocks.js';
import type { ActionView } from '../platform/actions.view.js';
import { TextBlocksProperty } from '../platform/http/text-blocks.validator.js';
import type { Body } from '../sittings/domain/sitting.js';
import type { ClausePlace, ConditionName, DecisionKind } from './domain/clause.js';
import type { ClauseState } from './domain/clause.lifecycle.js';

export class ClauseItem {
  id: number;
  place: ClausePlace;
  /** Its rank among those of its place. */
  rank: number;
  /** How it is chosen. */
  title: string;
  /** Plain; what stands in braces is said by the act that cites it. */
  text: string;
  legalReference: string | null;
  legalLink: string | null;
  /** The law or the act that it cites, as it is printed. */
  actNumber: string | null;
  actOn: string | null;
  kinds: DecisionKind[];
  bodies: Body[];
  condition: ConditionName;
  /** Proposed by itself; at hand otherwise. */
  standard: boolean;
  validFrom: string;
  /** Its last day; null while no end is known. */
  validUntil: string | null;
  state: ClauseState;
  replacesId: number | null;
}

export class ClausePage {
  items: ClauseItem[];
  hasNextPage: boolean;
}

export class ClauseTotals {
  count: number;
}

/** How a clause would read in an act. */
export class ClauseExample {
  @TextBlocksProperty() blocks: readonly TextBlock[];
}

/** A clause, before or after it was replaced. */
export class ClauseVersion {
  id: number;
  title: string;
  text: string;
  actNumber: string | null;
  validFrom: string;
  validUntil: string | null;
}

/** A report whose text cites the clause. */
export class ClauseUse {
  id: number;
  number: string;
  title: string;
  heldOn: string | null;
}

export class ClauseView extends ClauseItem {
  version: number;
  /** Comes with the product. */
  supplied: boolean;
  /** How it would read in an act. */
  @TextBlocksProperty() example: readonly TextBlock[];
  /** Those it follows and those that follow it, with itself, the latest first. */
  versions: ClauseVersion[];
  /** Reports of any department whose text cites it. */
  useCount: number;
  /** The latest of those that the reader may open. */
  uses: ClauseUse[];
  actions: ActionView[];
  sealed: string[];
}

/** What may stand in braces. */
export class ClauseMentionView {
  word: string;
  example: string;
}

/** A passage that suits a report. */
export class ClauseProposalView {
  /** The clause of the library; null for what the file says and no clause does. */
  clauseId: number | null;
  place: ClausePlace;
  title: string;
  legalReference: string | null;
  /** Its mentions show the word that is meant: the text says them once it has the passage. */
  @TextBlocksProperty() blocks: readonly TextBlock[];
  /** In one sentence. */
  why: string;
  /** The report cites the same act already. */
  cited: boolean;
}
