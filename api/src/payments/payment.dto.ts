import { AmountCents, Reference, Text } from '../platform/http/validators.js';

export class CertifyDto {
  @Reference() instalmentId: number;
  @AmountCents() amountCents: number;
  /** What shows that the condition of the instalment is met. */
  @Text(500) evidence: string;
}
