import { PartialType } from '@nestjs/swagger';
import {
  AmountCents,
  Day,
  OneOf,
  OptionalAmountCents,
  OptionalDay,
  OptionalText,
  Reference,
  Text,
  WholeNumber,
} from '../platform/http/validators.js';
import {
  BUDGET_BASES,
  type BudgetBase,
  GRANT_FORMS,
  GRANT_KINDS,
  type GrantForm,
  type GrantKind,
} from './domain/grant-request.js';

export class CreateGrantRequestDto {
  @Reference() beneficiaryId: number;
  @OneOf(GRANT_KINDS) kind: GrantKind;
  @OneOf(GRANT_FORMS) form: GrantForm;
  @WholeNumber(2000, 2100) fiscalYear: number;
  @Text(300) title: string;
  @OptionalText(5000) purpose?: string | null;
  @OptionalDay() periodStart?: string | null;
  @OptionalDay() periodEnd?: string | null;
  @Day() receivedOn: string;
  /** Null when the file taken over does not state it. */
  @OptionalAmountCents() requestedCents?: number | null;
  @OneOf(BUDGET_BASES) budgetBase: BudgetBase;
  @OptionalAmountCents() budgetCents?: number | null;
}

export class ModifyGrantRequestDto extends PartialType(CreateGrantRequestDto, { skipNullProperties: false }) {}

export class GrantRequestReasonDto {
  @Text(1000) reason: string;
}

export class ProposeGrantRequestDto {
  @AmountCents() proposedCents: number;
}
