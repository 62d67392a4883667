import { Day, OptionalAmountCents, Reference, Text } from '../platform/http/validators.js';

export class ReceiveAgainDto {
  @Day() receivedOn: string;
  /** What the body says it spent; null when it does not say. */
  @OptionalAmountCents() spentCents?: number | null;
}

export class ReceiveFinancialReportDto extends ReceiveAgainDto {
  @Reference() awardPartId: number;
}

export class ReturnFinancialReportDto {
  @Text(500) reason: string;
}
