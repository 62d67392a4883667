import { Day, OptionalText, Text, WholeNumber } from '../platform/http/validators.js';

export class AddParameterValueDto {
  /** A parameter that the product knows; its unit does not change. */
  @Text(60) code: string;
  @Day() validFrom: string;
  /** In the unit of the parameter: cents, days, months, or a number. */
  @WholeNumber(0, 10_000_000_000_000) amount: number;
  /** The text that sets it: law, decree, deliberation, rule of the house. */
  @Text(300) source: string;
  /** That of the last value when left out. */
  @OptionalText(300) label?: string | null;
}
