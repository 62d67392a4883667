import { plain, runsOf, type Text, type TextBlock, textsOf } from '../../kernel/blocks.js';
import type { ActFacts } from './act.js';
import { articleTopics } from './articles.js';
import { expositionTopics, type Topic } from './exposition.js';
import { mentionsOf } from './mentions.js';
import { citedAct } from './phrases.js';

/** Where a passage stands, in the order of the act. */
export const PLACES = ['exposition', 'visas', 'considerants', 'articles'] as const;
export type Place = (typeof PLACES)[number];

/** Where a passage comes from: written by the data, taken from the library, or by the officer alone. */
export const SOURCES = ['generated', 'clause', 'free'] as const;
export type Source =
  | { readonly kind: 'generated'; readonly topic: string }
  | { readonly kind: 'clause'; readonly clauseId: number }
  | { readonly kind: 'free' };

/** A passage as it is kept. */
export interface Passage {
  /** Its own within the text: the place and topic of what is generated, chosen by the screen otherwise. */
  readonly key: string;
  readonly place: Place;
  readonly source: Source;
  /** Null while it follows the data; empty when it was taken away by hand. */
  readonly blocks: readonly TextBlock[] | null;
  /** What the data said when it was edited by hand. */
  readonly twin: readonly TextBlock[] | null;
}

/**
 * How a passage stands to what the data say now: the same, edited by hand, edited and the data moved since, taken away by
 * hand; a clause or the officer’s own words otherwise.
 */
export const STANDINGS = ['in_step', 'edited', 'overtaken', 'removed', 'clause', 'free'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A passage as it is read: its mentions say what the data say now. */
export interface ComposedPassage {
  readonly key: string;
  readonly place: Place;
  readonly source: Source;
  /** « Article 3 »; null where nothing is numbered, and for what was taken away. */
  readonly heading: string | null;
  readonly blocks: readonly TextBlock[];
  /** What the data say now; null when they say nothing of it. */
  readonly generated: readonly TextBlock[] | null;
  readonly standing: Standing;
}

/** A passage as it stood in a version: what is printed of it, and what two versions are compared by. */
export type PrintedPassage = Pick<ComposedPassage, 'key' | 'place' | 'heading' | 'blocks'>;

const cited = ({ report }: ActFacts): readonly Topic[] => [
  {
    name: 'cited_acts',
    blocks: report.citedActs.map((act): TextBlock => ({ type: 'paragraph', text: citedAct(act) })),
  },
];

const GENERATED: Readonly<Record<Place, (act: ActFacts) => readonly Topic[]>> = {
  exposition: expositionTopics,
  visas: cited,
  considerants: () => [],
  articles: articleTopics,
};

export const generatedKey = (place: Place, topic: string): string => `${place}:${topic}`;

const follows = (place: Place, { name }: Topic): Passage => ({
  key: generatedKey(place, name),
  place,
  source: { kind: 'generated', topic: name },
  ...{ blocks: null, twin: null },
});

/** Each thing that the data have to say in this place, by the key of its passage. */
const saidIn = (act: ActFacts, place: Place): ReadonlyMap<string, { passage: Passage; topic: Topic }> =>
  new Map(
    GENERATED[place](act)
      .filter(({ blocks }) => blocks.length > 0)
      .map((topic) => [generatedKey(place, topic.name), { passage: follows(place, topic), topic }]),
  );

/**
 * The passages of a place in their order: those that are kept, and each thing the data have to say that is not among them,
 * after what comes before it in the order of acts.
 */
function inOrder(kept: readonly Passage[], said: ReadonlyMap<string, { passage: Passage }>): readonly Passage[] {
  const order = [...kept];
  const before: string[] = [];
  for (const [key, { passage }] of said) {
    if (!order.some((one) => one.key === key)) {
      const last = order.findLastIndex((one) => before.includes(one.key));
      order.splice(last + 1, 0, passage);
    }
    before.push(key);
  }
  return order;
}

const wordsOf = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => `${block.type} ${textsOf(block).map(plain).join('\n')}`).join('\n\n');

/** Whether two passages read the same. */
export const sameWords = (one: readonly TextBlock[], other: readonly TextBlock[]): boolean =>
  wordsOf(one) === wordsOf(other);

function standingOf({ source, blocks, twin }: Passage, generated: readonly TextBlock[] | null): Standing {
  if (source.kind !== 'generated') return source.kind;
  if (blocks === null || (generated && sameWords(blocks, generated))) return 'in_step';
  if (!generated || (twin && !sameWords(twin, generated))) return 'overtaken';
  return blocks.length === 0 ? 'removed' : 'edited';
}

type Resolve = (key: string) => string | undefined;

const resolved = (text: Text, resolve: Resolve): Text =>
  runsOf(text).map((run) => (run.mention ? { ...run, text: resolve(run.mention) ?? run.text } : run));

const withMentions = (block: TextBlock, resolve: Resolve): TextBlock => {
  if (block.type === 'paragraph') return { ...block, text: resolved(block.text, resolve) };
  if (block.type === 'list') return { ...block, items: block.items.map((item) => resolved(item, resolve)) };
  return block;
};

const articleHeading = (number: number): string => `Article ${number === 1 ? '1er' : number}`;

/** The text of an act as it reads on this day: what is kept of it, brought into step with the data. */
export function compose(act: ActFacts, kept: readonly Passage[]): readonly ComposedPassage[] {
  const texts = new Map(mentionsOf(act).map(({ key, text }) => [key, text]));
  const inStep = (block: TextBlock): TextBlock => withMentions(block, (key) => texts.get(key));
  let articles = 0;
  return PLACES.flatMap((place) => {
    const said = saidIn(act, place);
    return inOrder(
      kept.filter((passage) => passage.place === place),
      said,
    ).flatMap((passage): ComposedPassage[] => {
      const generated = said.get(passage.key)?.topic.blocks.map(inStep) ?? null;
      const blocks = (passage.blocks ?? generated)?.map(inStep);
      if (!blocks) return [];
      const twin = passage.twin?.map(inStep) ?? null;
      const standing = standingOf({ ...passage, twin, blocks: passage.blocks && blocks }, generated);
      const numbered = place === 'articles' && blocks.length > 0;
      if (numbered) articles += 1;
      const { key, source } = passage;
      const heading = numbered ? articleHeading(articles) : null;
      return [{ key, place, source, heading, blocks, generated, standing }];
    });
  });
}
