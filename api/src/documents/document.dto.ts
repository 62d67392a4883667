import { OneOf, Unstated } from '../platform/http/validators.js';
import { FORMATS, type Format } from './domain/formats.js';

export class DocumentQuery {
  /** PDF when left out. */
  @Unstated() @OneOf(FORMATS) format?: Format;
}
