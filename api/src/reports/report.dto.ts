import { PartialType } from '@nestjs/swagger';
import { OneOf, OptionalText, Reference, References, Text } from '../platform/http/validators.js';
import { BODIES, type Body } from '../sittings/domain/sitting.js';

export class CreateReportDto {
  /** As the house writes it: `MET 19/12083/BM`. */
  @Text(50) number: string;
  @Text(500) title: string;
  /** The body that will vote. */
  @OneOf(BODIES) body: Body;
  @OptionalText(100) rapporteur?: string | null;
  /** The « exposé ». */
  @OptionalText(100_000) statement?: string | null;
  /** What it decides, in its order. */
  @References(200) awardIds: number[];
}

export class ModifyReportDto extends PartialType(CreateReportDto, { skipNullProperties: false }) {}

export class ReturnReportDto {
  @Text(500) reason: string;
}

export class PlaceOnAgendaDto {
  @Reference() sittingId: number;
}
