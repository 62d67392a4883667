import { Type } from 'class-transformer';
import { Day, OptionalWholeNumber, Reference, Text, WholeNumber } from '../../platform/http/validators.js';

export class RecordExternalConsumptionDto {
  @Reference() envelopeId: number;
  /** The day as of which the finance system tells it. */
  @Day() on: string;
  /** All that the chapitre spends outside our files since the year began, in cents. */
  @WholeNumber(0, 10_000_000_000_000) cumulativeCents: number;
  /** « Situation budgétaire du 31/05/2019 » */
  @Text(300) source: string;
}

export class ToldEnvelopesQuery {
  @Type(() => Number) @OptionalWholeNumber(2000, 2100) year?: number;
}
