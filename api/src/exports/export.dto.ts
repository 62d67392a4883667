import { OneOf, Unstated } from '../platform/http/validators.js';
import { FORMATS, type FormatName } from './sheet.js';

export class AskExportDto {
  /** CSV when left out. */
  @Unstated() @OneOf(FORMATS) format?: FormatName;
}
