import { Day, OptionalAmountCents, OptionalDay, Reference, Text } from '../../platform/http/validators.js';

export class GiveDelegationDto {
  /** A signatory. */
  @Reference() userId: number;
  @Reference() budgetId: number;
  @Day() validFrom: string;
  /** Absent while no end is known. */
  @OptionalDay() validUntil?: string | null;
  /** The largest bordereau that it covers; absent when the act sets none. */
  @OptionalAmountCents() ceilingCents?: number | null;
  /** The act that gives it: « Arrêté 19/001 du 02/01/2019 ». */
  @Text(300) act: string;
}

export class EndDelegationDto {
  /** Its last day. */
  @Day() validUntil: string;
}
