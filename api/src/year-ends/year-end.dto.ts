import { LinesOf, OneOf, OptionalReference, Reference, Text, WholeNumber } from '../platform/http/validators.js';
import { COMMITMENT_KINDS, type CommitmentKind } from './domain/year-end.js';

const NotNegativeCents = (): PropertyDecorator => WholeNumber(0, 10_000_000_000_000);

export class CommitmentDecisionDto {
  @OneOf(COMMITMENT_KINDS) kind: CommitmentKind;
  /** The imputation line of the award, or the membership. */
  @Reference() sourceId: number;
  /** What was left when it was read: refused when it is no longer so. */
  @NotNegativeCents() leftCents: number;
  @NotNegativeCents() cancelCents: number;
  @NotNegativeCents() carryOverCents: number;
  @NotNegativeCents() attachCents: number;
  @Text(500) reason: string;
  /** The credit line of the next year; absent, the one of the same codes, opened when there is none. */
  @OptionalReference() nextCreditLineId?: number | null;
}

export class DecideYearEndDto {
  @Reference() fiscalYearId: number;
  /** All of them, or none. */
  @LinesOf(() => CommitmentDecisionDto, 1, 200) decisions: CommitmentDecisionDto[];
}
