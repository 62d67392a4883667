import { OneOf, Unstated } from '../http/validators.js';
import { FORMATS, type Format } from './formats.js';

export class DocumentQuery {
  /** PDF when left out. */
  @Unstated() @OneOf(FORMATS) format?: Format;
  /** `true` prints what the data say now, even when a version was frozen to be signed. */
  @Unstated() @OneOf(['true', 'false']) now?: string;
}
