import { PLACES, type Place, type Source, SOURCES } from '../act-texts/domain/passages.js';
import type { TextBlock } from '../kernel/blocks.js';
import { OptionalTextBlocks } from '../platform/http/text-blocks.validator.js';
import { LinesOf, OneOf, OptionalReference, OptionalText, Text } from '../platform/http/validators.js';

/** One passage of the text, in its order. */
export class PassageDto {
  /** Its own within the text: that of the passage it changes, or one chosen for a new one. */
  @Text(100) key: string;
  @OneOf(PLACES) place: Place;
  /** Where it comes from. */
  @OneOf(SOURCES) source: Source['kind'];
  /** What the data write, when they write it. */
  @OptionalText(100) topic?: string | null;
  /** The clause of the library that it was taken from. */
  @OptionalReference() clauseId?: number | null;
  /** Null: it follows the data. Empty: what the data write is taken away. */
  @OptionalTextBlocks() blocks: readonly TextBlock[] | null;
}

export class ReviseActTextDto {
  /** The whole text, in its order; what the data have to say and is not among them is added at its place. */
  @LinesOf(() => PassageDto, 0, 500) passages: PassageDto[];
}
