import { PartialType } from '@nestjs/swagger';
import {
  AmountCents,
  Day,
  OptionalAmountCents,
  OptionalDay,
  OptionalReference,
  OptionalText,
  OptionalWholeNumber,
  Reference,
  Text,
  WholeNumber,
} from '../platform/http/validators.js';

export class CreateMembershipDto {
  /** The organisation. */
  @Reference() beneficiaryId: number;
  @WholeNumber(2000, 2100) duesYear: number;
  @Text(500) object: string;
  @AmountCents() amountCents: number;
  /** As the organisation names it: « +100 000 habitants ». */
  @OptionalText(200) tariffBand?: string | null;
  /** Before any discount. */
  @OptionalAmountCents() fullTariffCents?: number | null;
  /** Ten-thousandths taken off the full tariff: 5000 is 50 %. */
  @OptionalWholeNumber(1, 10_000) discountBp?: number | null;
  /** Why it applies. */
  @OptionalText(500) discountReason?: string | null;
  /** Who sits there for the authority. */
  @OptionalText(200) representative?: string | null;
  @OptionalText(100) feeCallReference?: string | null;
  @OptionalDay() feeCallReceivedOn?: string | null;
  /** The membership of the year before, when it is kept here. */
  @OptionalReference() renewalOfId?: number | null;
  /** Otherwise the act that approved it, as it is cited. */
  @OptionalText(50) renewedActNumber?: string | null;
  @OptionalDay() renewedActOn?: string | null;
  /** The imputation as the act prints it, kept as printed. */
  @OptionalText(500) printedImputation?: string | null;
  @OptionalReference() creditLineId?: number | null;
}

export class ModifyMembershipDto extends PartialType(CreateMembershipDto, { skipNullProperties: false }) {}

export class RecordFeeCallDto {
  @Day() receivedOn: string;
  @OptionalText(100) reference?: string | null;
  /** Required when a call was already recorded: the former stays in history. */
  @OptionalText(500) reason?: string | null;
}

export class EndMembershipDto {
  @Text(500) reason: string;
}
