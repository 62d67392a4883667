import { plain, type TextBlock } from '../../src/kernel/blocks.js';
import type { LintInput } from '../../src/act-texts/domain/linter/finding.js';
import type { RULES } from '../../src/act-texts/domain/linter/lint.js';
import { compose, type ComposedPassage, type Passage } from '../../src/act-texts/domain/passages.js';
import { type CleanAct, withText } from '../support/clean-act.js';

export type RuleName = keyof typeof RULES;

/** A clean act with one thing changed, and which rules may tell it, where. */
export interface Mutant {
  readonly kind: string;
  /** What was changed, for whoever reads a survivor. */
  readonly change: string;
  readonly input: LintInput;
  readonly rules: readonly RuleName[];
  /** Null when the change has no place in the text. */
  readonly passage: string | null;
}

const asWritten = (block: TextBlock): TextBlock => {
  if (block.type === 'paragraph') return { ...block, text: plain(block.text) };
  return block.type === 'list' ? { ...block, items: block.items.map(plain) } : block;
};

/** A passage taken over by hand: the words of the data, without their mentions. */
export const takenOver = ({ key, place, source, blocks, generated }: ComposedPassage): Passage => ({
  ...{ key, place, source },
  blocks: blocks.map(asWritten),
  twin: generated,
});

/** Each text of these blocks changed in turn, in each way. */
function rewritings(
  blocks: readonly TextBlock[],
  change: (text: string) => readonly string[],
): { blocks: TextBlock[]; text: string }[] {
  return blocks.flatMap((block, at) => {
    const others = (changed: TextBlock) => blocks.map((one, index) => (index === at ? changed : one));
    if (block.type === 'paragraph') {
      return change(block.text as string).map((text) => ({ text, blocks: others({ type: 'paragraph', text }) }));
    }
    if (block.type === 'table') return [];
    return block.items.flatMap((item, rank) =>
      change(item as string).map((text) => ({
        text,
        blocks: others({ ...block, items: block.items.map((one, index) => (index === rank ? text : one)) }),
      })),
    );
  });
}

/** One mutant for each word that changes, in each passage of the text. */
export function inText(
  kind: string,
  clean: CleanAct,
  rules: readonly RuleName[],
  change: (text: string) => readonly string[],
  where: (passage: ComposedPassage) => boolean = () => true,
): Mutant[] {
  return compose(clean.act, [])
    .filter(where)
    .flatMap((passage) => {
      const written = takenOver(passage);
      return rewritings(written.blocks!, change).map(({ blocks, text }) => ({
        ...{ kind, rules, passage: passage.key },
        change: text,
        input: withText(clean, [{ ...written, blocks }]),
      }));
    });
}

/** A datum changed, or something that must be known beside the act. */
export function inFacts(
  kind: string,
  clean: CleanAct,
  rules: readonly RuleName[],
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  changes: readonly ((act: any, law: any) => unknown)[],
  passage: string | null = null,
): Mutant[] {
  return changes.map((change) => {
    const changed = structuredClone(clean);
    change(changed.act, changed.law);
    return { kind, rules, passage, change: String(change), input: withText(changed) };
  });
}

/** Each match of a pattern, replaced in each way. */
export const each =
  (pattern: RegExp, ...by: ((found: string) => string)[]) =>
  (text: string): string[] =>
    [...text.matchAll(pattern)].flatMap((found) =>
      by
        .map((other) => other(found[0]))
        .filter((other) => other !== found[0])
        .map((other) => text.slice(0, found.index) + other + text.slice(found.index + found[0].length)),
    );

/** The digit at this place among the digits, one more. */
export const digit =
  (place: number) =>
  (found: string): string => {
    const at = [...found.matchAll(/\d/g)].at(place)?.index;
    return at === undefined ? found : found.slice(0, at) + String((Number(found[at]) + 1) % 10) + found.slice(at + 1);
  };

/** These words put in the place of those, wherever the passage says them. */
export const replacedIn = (passage: Passage, words: string, by: string): Passage => ({
  ...passage,
  blocks: JSON.parse(
    JSON.stringify(passage.blocks).replaceAll(JSON.stringify(words).slice(1, -1), JSON.stringify(by).slice(1, -1)),
  ) as TextBlock[],
});
