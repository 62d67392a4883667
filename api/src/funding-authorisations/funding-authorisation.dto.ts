import { PartialType } from '@nestjs/swagger';
import { SECTIONS, type Section } from '../budget/domain/budget.js';
import {
  LinesOf,
  OneOf,
  OptionalAmountCents,
  OptionalDay,
  OptionalText,
  Reference,
  References,
  Text,
  WholeNumber,
  YesOrNo,
} from '../platform/http/validators.js';

export class ExpectedRevenueDto {
  @Reference() budgetId: number;
  @OneOf(SECTIONS) section: Section;
  @WholeNumber(2000, 2100) firstYear: number;
  /** « … et suivants » */
  @YesOrNo() andFollowing: boolean;
  /** Null when the act does not state it. */
  @OptionalAmountCents() amountCents?: number | null;
}

export class CreateFundingAuthorisationDto {
  @Text(500) title: string;
  /** Required when it covers new calls until a day. */
  @OptionalText(300) programme?: string | null;
  /** Last day on which an application to a new call of the programme needs no other vote. */
  @OptionalDay() coversUntil?: string | null;
  /** Who may ask and sign, in the words of the act; null when it lets nobody. */
  @OptionalText(1000) signingAuthority?: string | null;
  /** The applications that it names, in its order. */
  @References(50, 0) applicationIds: number[];
  @LinesOf(() => ExpectedRevenueDto, 0, 20) expectedRevenue: ExpectedRevenueDto[];
}

/** Each list that is given replaces the whole list. */
export class ModifyFundingAuthorisationDto extends PartialType(CreateFundingAuthorisationDto, {
  skipNullProperties: false,
}) {}
