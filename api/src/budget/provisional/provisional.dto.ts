import { Day, OneOf, OptionalText } from '../../platform/http/validators.js';
import { SECTIONS, type Section } from '../domain/budget.js';

export class OpenProvisionalCreditsDto {
  @OneOf(SECTIONS) section: Section;
  @Day() on: string;
  /** The deliberation that authorises it: needed for investment. */
  @OptionalText(200) act?: string | null;
}
