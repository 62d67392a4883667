import { PartialType } from '@nestjs/swagger';
import {
  AmountCents,
  Day,
  OptionalAmountCents,
  OptionalOneOf,
  OptionalText,
  OptionalWholeNumber,
  Reference,
  Text,
} from '../platform/http/validators.js';
import { REVENUE_SECTIONS, type RevenueSection, type Tax, TAXES } from './domain/incoming-grant.js';

export class CreateIncomingGrantDto {
  /** Our project, as the call knows it. */
  @Text(300) title: string;
  @OptionalText(5000) purpose?: string | null;
  /** Who pays: « État ». */
  @Text(200) funder: string;
  /** Who runs the call for the funder: « DINUM ». */
  @OptionalText(200) operator?: string | null;
  @OptionalText(300) programme?: string | null;
  @OptionalText(300) call?: string | null;
  @OptionalText(300) platform?: string | null;
  @OptionalText(100) filingReference?: string | null;
  @OptionalWholeNumber(2000, 2100) firstYear?: number | null;
  @OptionalWholeNumber(1, 50) yearCount?: number | null;
  /** Whether the amounts include tax; null when the file does not say. */
  @OptionalOneOf(TAXES) tax?: Tax | null;
  /** Section of the budget that takes the revenue. */
  @OptionalOneOf(REVENUE_SECTIONS) section?: RevenueSection | null;
  @OptionalAmountCents() projectCostCents?: number | null;
  @OptionalAmountCents() eligibleBaseCents?: number | null;
  @OptionalAmountCents() requestedCents?: number | null;
}

export class ModifyIncomingGrantDto extends PartialType(CreateIncomingGrantDto, { skipNullProperties: false }) {}

export class GrantFactDto {
  @Day() on: string;
}

export class FileIncomingGrantDto extends GrantFactDto {
  @OptionalText(300) platform?: string | null;
  @OptionalText(100) filingReference?: string | null;
}

export class AttachIncomingGrantDto {
  @Reference() authorisationId: number;
}

export class AwardIncomingGrantDto extends GrantFactDto {
  @AmountCents() awardedCents: number;
}

export class RefuseIncomingGrantDto extends GrantFactDto {
  /** As the funder says it; null when it does not. */
  @OptionalText(1000) reason?: string | null;
}

export class ReceiveIncomingGrantDto extends GrantFactDto {
  /** Everything received to date. */
  @AmountCents() receivedCents: number;
  /** Required when the total is less than before. */
  @OptionalText(500) reason?: string | null;
}

export class AbandonIncomingGrantDto {
  @Text(1000) reason: string;
}
