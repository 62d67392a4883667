import { diffArrays } from 'diff';

/** A run of words, kept or on one side only. */
export interface Run {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

const SPACES = '[ \\u00a0\\u202f]';
/** An amount, a day or a rate changes whole: « 15 000,00 € » is one word, never the digits that differ. */
const FIGURE = `\\d{1,3}(?:${SPACES}\\d{3})+(?:,\\d+)?(?:${SPACES}?[€%])?|\\d+(?:[.,/]\\d+)*(?:${SPACES}?[€%])?`;
const WORD = new RegExp(`${FIGURE}|[\\p{L}\\p{M}\\d]+|\\s+|.`, 'gsu');

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The space that typography puts is no change of the text. */
export const bare = (text: string): string => text.replace(/\s+/g, ' ');

const sameWord = (before: string, after: string): boolean => before === after || bare(before) === bare(after);

/** Beyond as many changes in one line nothing is left in common that a reader would see. */
const MOST_CHANGES = 2_000;

/** What changed from a line to another, word by word. */
export function changedRuns(before: string, after: string): Run[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { comparator: sameWord, maxEditLength: MOST_CHANGES });
  if (!changes)
    return runs([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ]);
  return runs(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}

/** Words taken out one after the other read as one passage: the lone space between two of them goes with both. */
function runs(changes: readonly Run[]): Run[] {
  const merged: Run[] = [];
  let [deleted, inserted] = ['', ''];
  const push = (kind: Run['kind'], text: string): void => {
    const last = merged.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) merged.push({ kind, text });
  };
  const flush = (): void => {
    const tail = sharedSpace(deleted, inserted);
    const cut = (text: string): string => text.slice(0, text.length - tail.length);
    push('deleted', cut(deleted));
    push('inserted', cut(inserted));
    push('same', tail);
    [deleted, inserted] = ['', ''];
  };
  for (const [index, { kind, text }] of changes.entries()) {
    const between = text.trim() === '' && index < changes.length - 1 && (deleted !== '' || inserted !== '');
    if (kind === 'deleted' || (kind === 'same' && between)) deleted += text;
    if (kind === 'inserted' || (kind === 'same' && between)) inserted += text;
    if (kind !== 'same' || between) continue;
    flush();
    push(kind, text);
  }
  flush();
  return merged;
}

/** The space that ends both: it is no part of what changed. */
function sharedSpace(deleted: string, inserted: string): string {
  const space = /\s*$/.exec(deleted)![0];
  return inserted.endsWith(space) ? space : '';
}

const AMOUNT = new RegExp(`(?:${FIGURE})`, 'gu');

/** The amounts of money that a text states. */
export const amountsIn = (text: string): string[] =>
  (text.match(AMOUNT) ?? []).filter((figure) => figure.endsWith('€'));
