import { comparedLines, type Run as Change } from './wordDiff.js';
import { linesOf, sameBlocks, saysNothing, type TextBlock } from './blocks.js';

export const PLACES = ['exposition', 'visas', 'considerants', 'articles'] as const;
export type Place = (typeof PLACES)[number];

/** A passage as the server composed it. */
export interface ComposedPassage {
  key: string;
  place: Place;
  source: 'generated' | 'clause' | 'free';
  topic: string | null;
  clauseId: number | null;
  /** « Article 3 »; null where nothing is numbered. */
  heading: string | null;
  blocks: TextBlock[];
  /** What the data say now; null when they say nothing of it. */
  generated: TextBlock[] | null;
  standing: 'in_step' | 'edited' | 'overtaken' | 'removed' | 'clause' | 'free';
}

/** A passage as it is sent: without blocks it follows the data, with none it is taken away. */
export type KeptPassage = Pick<ComposedPassage, 'key' | 'place' | 'source' | 'topic' | 'clauseId'> & {
  blocks: TextBlock[] | null;
};

/** A passage on the desk: as composed, with the words of the person where there are some. */
export interface Draft extends ComposedPassage {
  own: TextBlock[] | null;
  /** Moves on when its words change otherwise than by the hand that is typing them. */
  epoch: number;
}

export const isGenerated = ({ source }: Pick<Draft, 'source'>): boolean => source === 'generated';

/** What the data write and somebody took away: it stays in sight, struck. */
export const isRemoved = ({ source, own }: Draft): boolean => source === 'generated' && own?.length === 0;

const draftOf = (passage: ComposedPassage, before?: Draft): Draft => {
  const own = passage.standing === 'in_step' ? null : passage.blocks;
  const isSame = before?.own && own ? sameBlocks(before.own, own) : (before?.own ?? null) === own;
  return { ...passage, own, epoch: (before?.epoch ?? 0) + (isSame ? 0 : 1) };
};

/** As the server says, for who has nothing of their own that is not saved. */
export function draftsOf(composed: readonly ComposedPassage[], before: readonly Draft[] = []): Draft[] {
  const known = new Map(before.map((draft) => [draft.key, draft]));
  return composed.map((passage) => draftOf(passage, known.get(passage.key)));
}

/** A passage just opened, in which nothing is written yet: it waits for its first words. */
const awaitsWords = ({ source, own }: Draft): boolean => source !== 'generated' && saysNothing(own ?? []);

export const keptOf = (drafts: readonly Draft[]): KeptPassage[] =>
  drafts
    .filter((draft) => !awaitsWords(draft))
    .map(({ key, place, source, topic, clauseId, own }) => ({ key, place, source, topic, clauseId, blocks: own }));

const samePassage = (one: KeptPassage, other: KeptPassage | undefined): boolean =>
  one.key === other?.key &&
  (one.blocks === null || other.blocks === null ? one.blocks === other.blocks : sameBlocks(one.blocks, other.blocks));

export const sameKept = (one: readonly Draft[], other: readonly Draft[]): boolean => {
  const [mine, theirs] = [keptOf(one), keptOf(other)];
  return mine.length === theirs.length && mine.every((passage, rank) => samePassage(passage, theirs[rank]));
};

/** The one way in which drafts change. */
export type Move = (drafts: readonly Draft[]) => Draft[];

const change =
  (key: string, to: (draft: Draft) => Draft): Move =>
  (drafts) =>
    drafts.map((draft) => (draft.key === key ? to(draft) : draft));

const standingOf = ({ source, standing }: Draft): Draft['standing'] => {
  if (source !== 'generated') return source;
  return standing === 'overtaken' ? standing : 'edited';
};

/** Emptied to be written anew is not taken away. */
const BEING_WRITTEN: TextBlock[] = [{ type: 'paragraph', text: [] }];

/** From now on the words are the person’s. */
export const write = (key: string, blocks: TextBlock[], isTyped = true): Move =>
  change(key, (draft) => {
    const own = blocks.length === 0 ? BEING_WRITTEN : blocks;
    return { ...draft, own, blocks: own, epoch: draft.epoch + (isTyped ? 0 : 1), standing: standingOf(draft) };
  });

/** The words of the data again. */
export const takeBack = (key: string): Move =>
  change(key, (draft) => ({ ...draft, own: null, blocks: draft.generated ?? draft.blocks, standing: 'in_step' }));

/** What the data still write is taken away, and can come back; the rest goes. */
export const remove =
  (key: string): Move =>
  (drafts) =>
    drafts.flatMap((draft) => {
      if (draft.key !== key) return [draft];
      return draft.generated ? [{ ...draft, own: [], blocks: [], heading: null, standing: 'removed' }] : [];
    });

export const mayMove = (drafts: readonly Draft[], key: string, step: -1 | 1): boolean => {
  const at = drafts.findIndex((draft) => draft.key === key);
  return drafts[at] !== undefined && drafts[at + step]?.place === drafts[at].place;
};

/** Before or after its neighbour of the same place. */
export const move =
  (key: string, step: -1 | 1): Move =>
  (drafts) => {
    if (!mayMove(drafts, key, step)) return [...drafts];
    const at = drafts.findIndex((draft) => draft.key === key);
    return drafts.with(at, drafts[at + step]!).with(at + step, drafts[at]!);
  };

/** After the passage it follows, else at the end of its place. */
export const insert =
  (added: Draft, after?: string): Move =>
  (drafts) => {
    const follows = after ?? drafts.findLast(({ place }) => place === added.place)?.key;
    const at = drafts.findIndex(({ key }) => key === follows);
    if (at !== -1) return drafts.toSpliced(at + 1, 0, added);
    const rank = PLACES.indexOf(added.place);
    const next = drafts.findIndex(({ place }) => PLACES.indexOf(place) > rank);
    return drafts.toSpliced(next === -1 ? drafts.length : next, 0, added);
  };

/** Words of the person alone, or of the library. */
export const added = (key: string, place: Place, clauseId: number | null, own: TextBlock[]): Draft => {
  const source = clauseId === null ? 'free' : 'clause';
  return {
    ...{ key, place, source, topic: null, clauseId, heading: null, generated: null },
    ...{ blocks: own, own, standing: source, epoch: 0 },
  };
};

/** Articles are numbered as they stand, before the server says so. */
export function numbered(drafts: readonly Draft[]): Draft[] {
  let rank = 0;
  return drafts.map((draft) => {
    if (draft.place !== 'articles' || isRemoved(draft)) return draft;
    rank++;
    return { ...draft, heading: `Article ${rank === 1 ? '1er' : rank}` };
  });
}

/** In the order of the desk: what is typed and not saved stays, the rest is as the server says. */
export function overlaid(composed: readonly ComposedPassage[], mine: readonly Draft[]): Draft[] {
  const answered = new Map(composed.map((passage) => [passage.key, passage]));
  const kept = mine.flatMap((draft): Draft[] => {
    const now = answered.get(draft.key);
    // What followed the data and is no longer written by them has nothing left to say.
    if (!now) return draft.own === null ? [] : [draft];
    if (draft.own !== null)
      return [{ ...now, own: draft.own, blocks: draft.own, standing: draft.standing, epoch: draft.epoch }];
    return [{ ...now, own: null, blocks: now.generated ?? now.blocks, standing: 'in_step', epoch: draft.epoch }];
  });
  const isKept = new Set(mine.map(({ key }) => key));
  return composed
    .filter(({ key, generated }) => !isKept.has(key) && generated !== null)
    .reduce((drafts, passage) => insert(draftOf(passage))(drafts), kept);
}

/** As the server says, with the passages that still wait for their first words where they stood. */
export const answered = (composed: readonly ComposedPassage[], mine: readonly Draft[]): Draft[] =>
  mine.reduce<Draft[]>(
    (drafts, draft, rank) => (awaitsWords(draft) ? insert(draft, mine[rank - 1]?.key)(drafts) : drafts),
    draftsOf(composed, mine),
  );

/** What the person changed, word by word, against what the data say. */
export const difference = ({ generated, blocks }: Pick<Draft, 'generated' | 'blocks'>): Change[][] =>
  generated === null ? [] : comparedLines(linesOf(generated), linesOf(blocks));
