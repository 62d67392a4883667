import { Type } from 'class-transformer';
import { Day, OneOf, Reference, Text, Unstated, WholeNumber } from '../../platform/http/validators.js';
import { IMPORT_KINDS, type ImportKind } from '../domain/imports/known.js';

export class ImportQuery {
  @Type(() => Number) @Reference() fiscalYearId: number;
  @OneOf(IMPORT_KINDS) kind: ImportKind;
  /** The vote as acts name it: « Budget primitif 2020 »; or the statement: « Situation budgétaire du 30/09/2026 ». */
  @Text(200) act: string;
  /** Accounting day: that of the vote, or that as of which the finance system tells. */
  @Day() votedOn: string;
  /** Name of the file on the desk of whoever sends it. */
  @Text(1000) name: string;
}

export class PreviewQuery {
  @Unstated() @Type(() => Number) @WholeNumber(1, 10_000) page?: number;
  @Unstated() @Type(() => Number) @WholeNumber(1, 200) perPage?: number;
}
