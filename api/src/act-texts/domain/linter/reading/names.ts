/** Letters alone, whatever their case: quotation marks, dashes and spaces are typography. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[«»“”"]/g, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

export interface Window {
  readonly quote: string;
  readonly at: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as a text may set it: any apostrophe, any dash, any space, any case. */
const shapeOf = (name: string): RegExp => {
  const letters = escaped(name.trim())
    .replace(/\s+/gu, '\\s+')
    .replace(/[’‘']/gu, "[’‘']")
    .replace(/\p{Pd}/gu, '\\p{Pd}');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${letters}(?![\\p{L}\\p{N}_])`, 'giu');
};

/** Each place where the text says this name, whole. */
export const occurrences = (text: string, name: string): Window[] =>
  name.trim() === '' ? [] : [...text.matchAll(shapeOf(name))].map((found) => ({ quote: found[0], at: found.index }));

export const says = (text: string, name: string): boolean => occurrences(text, name).length > 0;

/** Below this, everything looks like everything. */
const SHORTEST = 5;

/** How many letters a slip changes, in a name of this length. */
const slips = (length: number): number => Math.max(1, Math.floor(length / 10));

/** Words that stand next to each other, as many as the name has. */
function windowsOf(text: string, words: number): Window[] {
  const starts = [...text.matchAll(/[\p{L}\p{N}_][\p{L}\p{N}_’'&.-]*/gu)];
  return starts.flatMap((start, index) => {
    const last = starts[index + words - 1];
    if (!last) return [];
    const quote = text.slice(start.index, last.index + last[0].length).replace(/[.’'-]+$/u, '');
    return [{ quote, at: start.index }];
  });
}

const wordsOf = (name: string): number => [...name.matchAll(/[\p{L}\p{N}_][\p{L}\p{N}_’'&.-]*/gu)].length;

/** Words of the text that are this name but for a slip. */
export function nearly(text: string, name: string): Window[] {
  const wanted = folded(name);
  if (wanted.length < SHORTEST) return [];
  return windowsOf(text, wordsOf(name)).filter(({ quote }) => {
    const given = folded(quote);
    if (given === wanted || Math.abs(given.length - wanted.length) > slips(wanted.length)) return false;
    const apart = distance(given, wanted);
    return apart > 0 && apart <= slips(wanted.length);
  });
}

/** Letters to add, take off, change or put back in their order, from one to the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : changed;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
