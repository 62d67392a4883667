import { PartialType } from '@nestjs/swagger';
import {
  AmountCents,
  LinesOf,
  OneOf,
  OptionalReference,
  OptionalText,
  OptionalWholeNumber,
  Reference,
  References,
  Text,
  YesOrNo,
} from '../platform/http/validators.js';
import { INSTALMENT_CONDITIONS, type InstalmentCondition } from './domain/award.js';

export class CreateAwardDto {
  /** Proposed requests of one beneficiary, one department and one fiscal year. */
  @References(20) requestIds: number[];
  @Text(500) object: string;
}

export class AwardPartDto {
  @Reference() requestId: number;
  @Text(300) label: string;
  @AmountCents() amountCents: number;
  /** Earmarked for an action, hence justified by a financial report. */
  @YesOrNo() earmarked: boolean;
  /** The share as the act prints it: « 13,63 % ». */
  @OptionalText(50) printedShare?: string | null;
}

export class ImputationLineDto {
  /** As the act prints it: an alias of the budget, « Article » for nature, an axis left out. */
  @OptionalText(500) printed?: string | null;
  /** Absent until finance resolves what is printed. */
  @OptionalReference() creditLineId?: number | null;
  @AmountCents() amountCents: number;
}

export class ResolveImputationDto {
  /** The imputation line of the award. */
  @Reference() lineId: number;
  /** The credit line that it means. */
  @Reference() creditLineId: number;
}

export class InstalmentDto {
  @Text(100) label: string;
  @OneOf(INSTALMENT_CONDITIONS) condition: InstalmentCondition;
  /** Ten-thousandths of the award: 8000 is 80 %. Absent when the instalment is a sum. */
  @OptionalWholeNumber(1, 10_000) rateBp?: number | null;
  @AmountCents() amountCents: number;
}

class AwardBreakdownDto {
  @Text(500) object: string;
  @AmountCents() amountCents: number;
  @LinesOf(() => AwardPartDto, 1, 20) parts: AwardPartDto[];
  @LinesOf(() => ImputationLineDto, 0, 20) imputationLines: ImputationLineDto[];
  @LinesOf(() => InstalmentDto, 1, 20) instalments: InstalmentDto[];
  /** The AE or AP that bears the whole, when the imputation runs over several years. */
  @OptionalReference() authorisationId?: number | null;
}

/** Each list that is given replaces the whole list. */
export class ModifyAwardDto extends PartialType(AwardBreakdownDto, { skipNullProperties: false }) {}
