import { Day, OptionalDay, OptionalReference, Reference, Text } from '../../platform/http/validators.js';

export class GiveOverrideRightDto {
  /** An account of finance. */
  @Reference() userId: number;
  /** Absent when the act gives it on every budget. */
  @OptionalReference() budgetId?: number | null;
  @Day() validFrom: string;
  /** Absent while no end is known. */
  @OptionalDay() validUntil?: string | null;
  /** The act that gives it: « Arrêté 19/007 du 02/01/2019 ». */
  @Text(300) act: string;
}

export class EndOverrideRightDto {
  /** Its last day. */
  @Day() validUntil: string;
}
