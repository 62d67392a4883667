import { OmitType, PartialType } from '@nestjs/swagger';
import { Day, OptionalText, Reference, Text } from '../platform/http/validators.js';

export class AdoptReportDto {
  /** A report on the agenda of a sitting that was held. */
  @Reference() reportId: number;
  /** As the house writes it: `ECO 014-6555/19/BM`; the one kept for it, or the next of the open series, when left out. */
  @OptionalText(50) number?: string | null;
  /** The vote by its wording alone, as the act prints it. */
  @Text(500) voteWording: string;
  @OptionalText(100) certifierName?: string | null;
  @OptionalText(300) certifierCapacity?: string | null;
}

export class ModifyDeliberationDto extends PartialType(OmitType(AdoptReportDto, ['reportId', 'number'] as const), {
  skipNullProperties: false,
}) {}

export class RecordActFactDto {
  @Day() on: string;
  /** Required when the fact was already dated: the former day stays in history. */
  @OptionalText(500) reason?: string | null;
}
