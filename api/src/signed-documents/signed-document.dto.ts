import { OptionalText } from '../platform/http/validators.js';

export class FreezeDto {
  /** Why another version; required when one is frozen already. */
  @OptionalText(500) reason?: string | null;
}
