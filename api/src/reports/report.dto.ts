import { PartialType } from '@nestjs/swagger';
import {
  LinesOf,
  OneOf,
  OptionalDay,
  OptionalOneOf,
  OptionalText,
  Reference,
  Text,
  Unstated,
} from '../platform/http/validators.js';
import { BODIES, type Body } from '../sittings/domain/sitting.js';
import { OPINION_DIRECTIONS, type OpinionDirection } from '../act-texts/domain/act.js';
import { ITEM_KINDS, type ItemKind } from './domain/item.js';

/** One thing to decide, by its number in its own subject. */
export class ReportItemDto {
  @OneOf(ITEM_KINDS) kind: ItemKind;
  @Reference() id: number;
}

/** Any part may be missing, as in the act, but not all. */
export class OpinionDto {
  /** Who gave it: « Conseil de territoire du Pays d’Aix ». */
  @OptionalText(200) body?: string | null;
  @OptionalDay() givenOn?: string | null;
  @OptionalOneOf(OPINION_DIRECTIONS) direction?: OpinionDirection | null;
}

export class CitedActDto {
  /** Who took it: « Conseil de la Métropole ». */
  @OptionalText(200) body?: string | null;
  @OptionalDay() actOn?: string | null;
  /** Exactly as printed: `HN 001-8073-20-CM`. */
  @OptionalText(100) number?: string | null;
  @OptionalText(500) citedFor?: string | null;
}

export class CreateReportDto {
  /** As the house writes it: `MET 19/12083/BM`; the next one of the open series when left out. */
  @OptionalText(50) number?: string | null;
  @Text(500) title: string;
  /** The body that will vote. */
  @OneOf(BODIES) body: Body;
  @OptionalText(100) rapporteur?: string | null;
  /** The « exposé ». */
  @OptionalText(100_000) statement?: string | null;
  /** What it decides, in its order. */
  @LinesOf(() => ReportItemDto, 0, 200) items: ReportItemDto[];
  /** Opinions that were asked for before the vote; none when absent. */
  @Unstated() @LinesOf(() => OpinionDto, 0, 50) opinions?: OpinionDto[];
  /** Acts that the report stands on; none when absent. */
  @Unstated() @LinesOf(() => CitedActDto, 0, 50) citedActs?: CitedActDto[];
}

export class ModifyReportDto extends PartialType(CreateReportDto, { skipNullProperties: false }) {}

export class ReportReasonDto {
  @Text(500) reason: string;
}

export class PlaceOnAgendaDto {
  @Reference() sittingId: number;
}
