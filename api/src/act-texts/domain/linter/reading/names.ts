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
const MOST_SLIPS = 3;

/** How many letters slips change, in a name of this length. */
const slipsIn = (name: string): number => Math.min(MOST_SLIPS, Math.max(1, Math.floor(name.length / 10)));

interface Word extends Window {
  readonly letters: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}_][\p{L}\p{N}_’'&-]*/gu)].map((found) => {
    const quote = found[0].replace(/[’'-]+$/u, '');
    return { quote, at: found.index, letters: folded(quote) };
  });

/** How far these words are from those, counted word by word, up to a limit. */
function apart(given: readonly Word[], wanted: readonly Word[], limit: number): number {
  let sum = 0;
  for (const [rank, { letters }] of wanted.entries()) {
    const other = given[rank]!.letters;
    if (other === letters) continue;
    sum += Math.abs(other.length - letters.length) > limit - sum ? limit + 1 : distance(other, letters);
    if (sum > limit) return sum;
  }
  return sum;
}

/** Words of the text that are one of these names but for a slip, and overlap none that is written right. */
export function nearly(
  text: string,
  names: readonly string[],
  right: readonly string[] = names,
): (Window & { name: string })[] {
  const given = wordsOf(text);
  const near = names
    .filter((name) => name.length >= SHORTEST)
    .flatMap((name) => {
      const wanted = wordsOf(name);
      return given.flatMap(({ at }, start) => {
        const window = given.slice(start, start + wanted.length);
        if (window.length < wanted.length) return [];
        const distanced = apart(window, wanted, slipsIn(name));
        const last = window.at(-1)!;
        return distanced > 0 && distanced <= slipsIn(name)
          ? [{ name, at, quote: text.slice(at, last.at + last.quote.length) }]
          : [];
      });
    });
  if (near.length === 0) return near;
  const sound = right.flatMap((name) => occurrences(text, name));
  return near.filter((one) => !sound.some((other) => overlap(one, other)));
}

const overlap = (one: Window, other: Window): boolean =>
  one.at < other.at + other.quote.length && other.at < one.at + one.quote.length;

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
