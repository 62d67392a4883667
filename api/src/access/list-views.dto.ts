import { OptionalText, Text } from '../platform/http/validators.js';

export class KeepListViewDto {
  /** The resource of the list. */
  @Text(60) list: string;
  /** Absent: how the list opens. */
  @OptionalText(60) name?: string | null;
  /** The query of its address: filters, sort, columns, density. */
  @Text(2000) query: string;
}
