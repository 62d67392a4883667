import { OneOf, Unstated } from '../http/validators.js';
import { FORMATS, type Format } from './formats.js';

export class DocumentQuery {
  /** PDF when left out. */
  @Unstated() @OneOf(FORMATS) format?: Format;
}
