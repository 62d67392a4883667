import { Type } from 'class-transformer';
import { WholeNumber } from './http/validators.js';

const LAST_VERSION = 999_999_999;

/** Two versions of a text, in the order in which they are to be read. */
export class DifferenceQuery {
  @Type(() => Number) @WholeNumber(1, LAST_VERSION) from: number;
  @Type(() => Number) @WholeNumber(1, LAST_VERSION) to: number;
}
