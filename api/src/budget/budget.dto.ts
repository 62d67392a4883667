import { Type } from 'class-transformer';
import {
  AmountCents,
  Day,
  LinesOf,
  OneOf,
  OptionalAmountCents,
  OptionalText,
  Reference,
  SignedCents,
  Text,
  Texts,
  Unstated,
  WholeNumber,
} from '../platform/http/validators.js';
import {
  BUDGET_KINDS,
  type BudgetKind,
  FISCAL_YEAR_STATES,
  type FiscalYearState,
  SECTIONS,
  type Section,
} from './domain/budget.js';
import { CREDIT_KINDS, type CreditKind } from './domain/movements.js';

export class CreateBudgetDto {
  @Text(10) code: string;
  @Text(200) name: string;
  @OneOf(BUDGET_KINDS) kind: BudgetKind;
  /** The names under which acts print it. */
  @Texts(20, 200) aliases?: string[];
}

export class OpenFiscalYearDto {
  @Reference() budgetId: number;
  @WholeNumber(2000, 2100) year: number;
  /** That in which it stands, for a year that is taken over; in preparation when left out. */
  @Unstated() @OneOf(FISCAL_YEAR_STATES) state?: FiscalYearState;
}

export class VotedLineDto {
  @Reference() creditLineId: number;
  @AmountCents() amountCents: number;
}

export class RecordVoteDto {
  /** The day on which the budget was voted. */
  @Day() on: string;
  /** What it opens on each line, when it is entered with its vote: needed by a year that lives on provisional credits. */
  @Unstated() @LinesOf(() => VotedLineDto, 0, 5000) lines?: VotedLineDto[];
}

export class CreateCreditLineDto {
  @Reference() fiscalYearId: number;
  @OneOf(SECTIONS) section: Section;
  @Text(5) chapitre: string;
  @Text(10) nature: string;
  @Text(10) fonction: string;
  /** Absent when the budget does not use this axis. */
  @OptionalText(10) sousPolitique?: string | null;
  /** Absent when the budget does not use this axis. */
  @OptionalText(10) programme?: string | null;
  @Reference() departmentId: number;
}

export class RecordCreditsDto {
  @OneOf(CREDIT_KINDS) kind: CreditKind;
  @SignedCents() amountCents: number;
  /** Accounting date: that of the vote. */
  @Day() on: string;
  /** « Décision modificative n° 1 » */
  @Text(200) label: string;
}

export class CandidatesQuery {
  /** As the act prints it. */
  @Text(500) printed: string;
  @Type(() => Number) @WholeNumber(2000, 2100) year: number;
}

export class ExplanationQuery {
  /** What somebody is about to take, to know whether it fits. */
  @Type(() => Number) @OptionalAmountCents() wantedCents?: number;
  /** A document whose own share is told apart: `award:12`. */
  @OptionalText(60) origin?: string;
}
