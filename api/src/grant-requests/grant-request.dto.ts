import { PartialType } from '@nestjs/swagger';
import {
  AmountCents,
  Day,
  LinesOf,
  OneOf,
  OptionalAmountCents,
  OptionalDay,
  OptionalText,
  OptionalWholeNumber,
  OptionalYesOrNo,
  Reference,
  Text,
  Unstated,
  WholeNumber,
} from '../platform/http/validators.js';
import { RECORDED_PAPER_STATES, type RecordedPaperState } from './domain/papers.js';
import {
  BUDGET_BASES,
  type BudgetBase,
  GRANT_FORMS,
  GRANT_KINDS,
  type GrantForm,
  type GrantKind,
} from './domain/grant-request.js';

export class BudgetLineDto {
  /** An account of the structure: `60`, `74`, `864`. */
  @Text(4) account: string;
  @OptionalText(200) label?: string | null;
  @AmountCents() amountCents: number;
  /** Who is asked for a product. */
  @OptionalText(200) funder?: string | null;
  /** Whether a product is obtained; null when it is not stated. */
  @OptionalYesOrNo() obtained?: boolean | null;
  /** The line that asks our authority: one at most. */
  @OptionalYesOrNo() askedOfUs?: boolean | null;
}

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
  /** Null alone says that the file does not state it; absent, that nobody has entered it yet. */
  @OptionalAmountCents() requestedCents?: number | null;
  /** The same choice, said: the file does not state the amount. */
  @OptionalYesOrNo() requestedUnknown?: boolean | null;
  @OneOf(BUDGET_BASES) budgetBase: BudgetBase;
  /** A total alone; derived when there are lines. */
  @OptionalAmountCents() budgetCents?: number | null;
  /** The budget by account, whole; it must balance once the request is submitted. */
  @Unstated() @LinesOf(() => BudgetLineDto, 0, 100) budgetLines?: BudgetLineDto[];
  /** The request of the same body that this one renews. */
  @OptionalWholeNumber(1, Number.MAX_SAFE_INTEGER) renewalOfId?: number | null;
  /** Who helped before, when that support is not in the system. */
  @OptionalText(300) formerSupport?: string | null;
  @OptionalWholeNumber(1980, 2100) formerSupportYear?: number | null;
  @OptionalAmountCents() formerSupportCents?: number | null;
}

export class ModifyGrantRequestDto extends PartialType(CreateGrantRequestDto, { skipNullProperties: false }) {}

export class GrantRequestReasonDto {
  @Text(1000) reason: string;
}

/** Beside the missing papers, which the letter names by itself. */
export class AskCompletionDto {
  @OptionalText(1000) reason?: string | null;
}

export class PaperDto {
  /** A kind of paper of the reference data: `bank_details`. */
  @Text(50) kind: string;
  @OneOf(RECORDED_PAPER_STATES) state: RecordedPaperState;
  @OptionalDay() providedOn?: string | null;
  /** Derived from the kind when absent. */
  @OptionalDay() validUntil?: string | null;
  @OptionalText(500) reason?: string | null;
}

/** Papers that are not named stay as they are. */
export class RecordPapersDto {
  @LinesOf(() => PaperDto, 1, 50) papers: PaperDto[];
}

export class ProposeGrantRequestDto {
  @AmountCents() proposedCents: number;
}
