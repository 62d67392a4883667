import { OneOf, OptionalText, Text, Unstated } from '../platform/http/validators.js';

export class AttachQuery {
  /** Name of the file on the desk of whoever sends it. */
  @Text(1000) name: string;
  /** What the paper is, when its name does not say. */
  @OptionalText(200) label?: string | null;
}

export class ContentQuery {
  /** `true` shows on the page what can be shown there; the rest is saved all the same. */
  @Unstated() @OneOf(['true', 'false']) inline?: string;
}

export class RemoveAttachmentDto {
  @Text(500) reason: string;
}
