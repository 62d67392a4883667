import type { Line } from './lines.js';
import { bare, wordsOf } from './words.js';

/** Below this share of common words two lines are one taken out and another put in. */
const ALIKE = 0.4;
/** A longer passage is paired in its order: looking for likenesses would compare each of its lines to all others. */
const MOST_COMPARED = 10_000;

type Bag = ReadonlyMap<string, number>;

function bagOf(line: Line): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsOf(line.cells.join(' '))) {
    if (word.trim() !== '') bag.set(bare(word), (bag.get(bare(word)) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((total, count) => total + count, 0);

/** From 0 to 1: how many of their words two lines share. */
function likeness(before: Bag, after: Bag): number {
  let common = 0;
  for (const [word, count] of before) common += Math.min(count, after.get(word) ?? 0);
  const whole = sizeOf(before) + sizeOf(after);
  return whole === 0 ? 1 : (2 * common) / whole;
}

export type Pair =
  readonly [before: Line, after: Line] | readonly [before: Line, after: null] | readonly [before: null, after: Line];

/** Lines that changed, each beside what it became, both in their order: the way that keeps the most words. */
export function pairs(before: readonly Line[], after: readonly Line[]): Pair[] {
  if (before.length * after.length > MOST_COMPARED) return inOrder(before, after);
  const [left, right] = [before.map(bagOf), after.map(bagOf)];
  const gain = (row: number, column: number): number => {
    const alike = before[row]!.type === after[column]!.type ? likeness(left[row]!, right[column]!) : 0;
    return alike >= ALIKE ? alike : 0;
  };
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const alike = gain(row, column);
      const together = alike > 0 ? alike + best[row + 1]![column + 1]! : 0;
      best[row]![column] = Math.max(together, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  }
  return followed(before, after, best);
}

function followed(before: readonly Line[], after: readonly Line[], best: readonly Float64Array[]): Pair[] {
  const found: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const here = best[row]![column]!;
    if (best[row + 1]![column] === here) found.push([before[row++]!, null]);
    else if (best[row]![column + 1] === here) found.push([null, after[column++]!]);
    else found.push([before[row++]!, after[column++]!]);
  }
  for (; row < before.length; row += 1) found.push([before[row]!, null]);
  for (; column < after.length; column += 1) found.push([null, after[column]!]);
  return found;
}

function inOrder(before: readonly Line[], after: readonly Line[]): Pair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index): Pair => {
    const [from, to] = [before[index], after[index]];
    if (from && to) return [from, to];
    return from ? [from, null] : [null, to!];
  });
}
