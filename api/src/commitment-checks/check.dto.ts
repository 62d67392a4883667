import { OneOf, OptionalText, References } from '../platform/http/validators.js';
import { type Outcome, OUTCOMES } from './domain/check.js';

const AT_ONCE = 200;

export class TreatChecksDto {
  /** Each stands for exactly the facts that were read. */
  @References(AT_ONCE) checkIds: number[];
  @OneOf(OUTCOMES) outcome: Outcome;
  @OptionalText(500) note?: string | null;
}
