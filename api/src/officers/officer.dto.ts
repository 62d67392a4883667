import { OptionalText, Reference } from '../platform/http/validators.js';

export class HandOverDto {
  /** The officer who goes on with the files. */
  @Reference() toId: number;
  /** Told in the history of each file. */
  @OptionalText(500) reason?: string | null;
}
