import { PartialType } from '@nestjs/swagger';
import { LinesOf, OneOf, OptionalText, Reference, Text } from '../platform/http/validators.js';
import { BODIES, type Body } from '../sittings/domain/sitting.js';
import { ITEM_KINDS, type ItemKind } from './domain/item.js';

/** One thing to decide, by its number in its own subject. */
export class ReportItemDto {
  @OneOf(ITEM_KINDS) kind: ItemKind;
  @Reference() id: number;
}

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
  @LinesOf(() => ReportItemDto, 0, 200) items: ReportItemDto[];
}

export class ModifyReportDto extends PartialType(CreateReportDto, { skipNullProperties: false }) {}

export class ReturnReportDto {
  @Text(500) reason: string;
}

export class PlaceOnAgendaDto {
  @Reference() sittingId: number;
}
