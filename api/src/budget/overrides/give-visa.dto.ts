import { OptionalText } from '../../platform/http/validators.js';

/** The visa of finance on whatever takes credits. */
export class GiveVisaDto {
  /** Why the visa goes beyond a credit line: asked of who has the right to override it. */
  @OptionalText(1000) reason?: string | null;
}
