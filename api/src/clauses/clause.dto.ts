import {
  Day,
  OneOf,
  OptionalDay,
  OptionalReference,
  OptionalText,
  SomeOf,
  Text,
  Unstated,
  WholeNumber,
  YesOrNo,
} from '../platform/http/validators.js';
import { BODIES, type Body } from '../sittings/domain/sitting.js';
import {
  CLAUSE_PLACES,
  type ClausePlace,
  CONDITION_NAMES,
  type ConditionName,
  DECISION_KINDS,
  type DecisionKind,
} from './domain/clause.js';

export class CreateClauseDto {
  @OneOf(CLAUSE_PLACES) place: ClausePlace;
  @WholeNumber(1, 9999) rank: number;
  @Text(120) title: string;
  @Text(2000) text: string;
  /** « CGCT, art. L5211-10 » */
  @OptionalText(300) legalReference?: string | null;
  @OptionalText(500) legalLink?: string | null;
  @OptionalText(60) actNumber?: string | null;
  @OptionalDay() actOn?: string | null;
  @SomeOf(DECISION_KINDS) kinds: DecisionKind[];
  @SomeOf(BODIES) bodies: Body[];
  @OneOf(CONDITION_NAMES) condition: ConditionName;
  @YesOrNo() standard: boolean;
  @Day() validFrom: string;
  @OptionalDay() validUntil?: string | null;
  /** The clause that it follows, whose last day is then the one before. */
  @OptionalReference() replacesId?: number | null;
}

/** Its days are given when it is created, and when it is closed. */
export class ModifyClauseDto {
  @Unstated() @OneOf(CLAUSE_PLACES) place?: ClausePlace;
  @Unstated() @WholeNumber(1, 9999) rank?: number;
  @Unstated() @Text(120) title?: string;
  @Unstated() @Text(2000) text?: string;
  @OptionalText(300) legalReference?: string | null;
  @OptionalText(500) legalLink?: string | null;
  @OptionalText(60) actNumber?: string | null;
  @OptionalDay() actOn?: string | null;
  @Unstated() @SomeOf(DECISION_KINDS) kinds?: DecisionKind[];
  @Unstated() @SomeOf(BODIES) bodies?: Body[];
  @Unstated() @OneOf(CONDITION_NAMES) condition?: ConditionName;
  @Unstated() @YesOrNo() standard?: boolean;
}

export class CloseClauseDto {
  /** Its last day. */
  @Day() validUntil: string;
}

export class PreviewClauseDto {
  @Text(2000) text: string;
  @OptionalText(60) actNumber?: string | null;
  @OptionalDay() actOn?: string | null;
}
