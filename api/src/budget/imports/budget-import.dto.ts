import { Type } from 'class-transformer';
import { Day, OneOf, Reference, Text, Unstated, WholeNumber } from '../../platform/http/validators.js';
import { VOTE_KINDS, type VoteKind } from '../domain/imports/known.js';

export class ImportQuery {
  @Type(() => Number) @Reference() fiscalYearId: number;
  @OneOf(VOTE_KINDS) kind: VoteKind;
  /** The vote as acts name it: « Budget primitif 2020 ». */
  @Text(200) act: string;
  /** Accounting day: that of the vote. */
  @Day() votedOn: string;
  /** Name of the file on the desk of whoever sends it. */
  @Text(1000) name: string;
}

export class PreviewQuery {
  @Unstated() @Type(() => Number) @WholeNumber(1, 10_000) page?: number;
  @Unstated() @Type(() => Number) @WholeNumber(1, 200) perPage?: number;
}
