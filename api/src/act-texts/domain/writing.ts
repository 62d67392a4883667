import { plain, type TextBlock, textsOf } from '../../kernel/blocks.js';
import type { Reason } from '../../kernel/reasons.js';
import { actTextReasons as reasons } from './act-text.reasons.js';
import {
  type ComposedPassage,
  generatedKey,
  type Passage,
  type Place,
  PLACES,
  sameWords,
  type Source,
} from './passages.js';

/** A passage as an officer sends it, in its order; null blocks follow the data. */
export interface WrittenPassage {
  readonly key: string;
  readonly place: Place;
  readonly source: Source;
  readonly blocks: readonly TextBlock[] | null;
}

const saysNothing = (blocks: readonly TextBlock[] | null): boolean =>
  !blocks?.some((block) => textsOf(block).some((text) => plain(text).trim() !== ''));

function reasonAgainst({ key, place, source, blocks }: WrittenPassage, known: ReadonlySet<string>): Reason | null {
  if (source.kind !== 'generated') return saysNothing(blocks) ? reasons.passage_empty() : null;
  return key === generatedKey(place, source.topic) && known.has(key) ? null : reasons.passage_unknown();
}

/** Why a text cannot be kept as it was sent, each on its own passage; `before` is the text as it reads now. */
export function writtenReasons(written: readonly WrittenPassage[], before: readonly ComposedPassage[]): Reason[] {
  const known = new Set(before.map(({ key }) => key));
  const seen = new Set<string>();
  return written.flatMap((passage, rank) => {
    const reason = seen.has(passage.key) ? reasons.passage_twice() : reasonAgainst(passage, known);
    seen.add(passage.key);
    return reason ? [{ ...reason, field: `passages.${rank}.blocks` }] : [];
  });
}

/**
 * What is kept of it, in the order of the act. A generated passage left as the data write it goes on following them; one that was edited keeps beside
 * it what the data said, as of when these words were written.
 */
export function kept(
  written: readonly WrittenPassage[],
  former: readonly Passage[],
  before: readonly ComposedPassage[],
): readonly Passage[] {
  const generatedOf = new Map(before.map(({ key, generated }) => [key, generated]));
  const formerOf = new Map(former.map((passage) => [passage.key, passage]));
  return PLACES.flatMap((where) => written.filter(({ place }) => place === where)).map((passage): Passage => {
    const { key, place, source, blocks } = passage;
    const generated = generatedOf.get(key) ?? null;
    const follows = blocks === null || (generated && sameWords(blocks, generated));
    if (source.kind !== 'generated') return { key, place, source, blocks, twin: null };
    if (follows) return { key, place, source, blocks: null, twin: null };
    const last = formerOf.get(key);
    const isUntouched = last?.blocks && sameWords(last.blocks, blocks);
    return { key, place, source, blocks, twin: isUntouched ? last.twin : generated };
  });
}
