import {
  AmountCents,
  Day,
  OneOf,
  OptionalAmountCents,
  OptionalDay,
  OptionalReference,
  OptionalText,
  OptionalWholeNumber,
  Reference,
  Text,
} from '../../platform/http/validators.js';
import { OptionalIdentifier } from '../../platform/http/optional.validators.js';
import { SECTIONS, type Section } from '../domain/budget.js';
import { Type } from 'class-transformer';

export class CreateTransferDto {
  /** The line that gives; absent when the credits come from a chapitre that is not followed here. */
  @OptionalReference() fromLineId?: number | null;
  /** The line that receives; absent when the credits go to a chapitre that is not followed here. */
  @OptionalReference() toLineId?: number | null;
  /** That chapitre. */
  @OptionalText(5) otherChapitre?: string | null;
  @AmountCents() amountCents: number;
  /** The day on which it was decided. */
  @Day() on: string;
  /** The decision, as it is numbered: « Décision n° 19/412/D ». Needed from chapitre to chapitre. */
  @OptionalText(200) act?: string | null;
  /** What it is for, as its entries will say it. */
  @Text(200) label: string;
}

export class TransferPreviewQuery {
  @OptionalIdentifier() fromLineId?: number | null;
  @OptionalIdentifier() toLineId?: number | null;
  @OptionalText(5) otherChapitre?: string | null;
  @Type(() => Number) @OptionalAmountCents() amountCents?: number | null;
  @OptionalDay() on?: string | null;
  @OptionalText(200) act?: string | null;
}

export class ReportTransferDto {
  /** The sitting of the conseil at which it was told. */
  @Reference() sittingId: number;
}

export class CorrectTransferDto {
  @Text(500) reason: string;
}

export class TransferCeilingsQuery {
  @Type(() => Number) @OptionalWholeNumber(2000, 2100) year?: number;
  @OptionalIdentifier() fiscalYearId?: number;
}

export class RecordRealExpenditureDto {
  @OneOf(SECTIONS) section: Section;
  /** Since when it is known: transfers decided from that day are held to it. */
  @Day() knownOn: string;
  /** What the section really spends, without personnel. */
  @AmountCents() amountCents: number;
  /** « Budget primitif 2019, délibération FBPA 001-5445/19/CM » */
  @Text(300) source: string;
}
