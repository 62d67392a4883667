import { diffArrays } from 'diff';
import type { Block } from '../blocks.js';
import { type Line, linesOf, type LineType } from './lines.js';
import { type Pair, pairs } from './pairs.js';
import { amountsIn, bare, changedRuns, type Run } from './words.js';

export type Standing = 'same' | 'changed' | 'deleted' | 'inserted';

export interface DifferenceLine {
  readonly type: LineType;
  readonly standing: Standing;
  /** One, or the cells of a row. */
  readonly cells: readonly (readonly Run[])[];
}

/** An amount of money that is not what it was; null on the side that states none there. */
export interface ChangedAmount {
  /** The heading that it stands under. */
  readonly place: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Difference {
  readonly lines: readonly DifferenceLine[];
  readonly changed: number;
  readonly amounts: readonly ChangedAmount[];
}

const keyOf = ({ type, cells }: Line): string => [type, ...cells.map(bare)].join('\0');

/** What changed from a document to another, line by line, then word by word in the lines that changed. Pure. */
export function difference(before: readonly Block[], after: readonly Block[]): Difference {
  const matched = matchedLines(linesOf(before), linesOf(after));
  const lines = matched.map(compared);
  return {
    lines,
    changed: lines.filter(({ standing }) => standing !== 'same').length,
    amounts: changedAmounts(matched),
  };
}

function matchedLines(before: readonly Line[], after: readonly Line[]): Pair[] {
  const matched: Pair[] = [];
  let [gone, come]: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    matched.push(...pairs(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after], {
    comparator: (one, other) => keyOf(one) === keyOf(other),
  })) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      flush();
      matched.push(...value.map((line): Pair => [line, line]));
    }
  }
  flush();
  return matched;
}

const whole = (kind: Run['kind'], { cells }: Line): Run[][] => cells.map((text) => [{ kind, text }]);

function compared([before, after]: Pair): DifferenceLine {
  if (!before) return { type: after.type, standing: 'inserted', cells: whole('inserted', after) };
  if (!after) return { type: before.type, standing: 'deleted', cells: whole('deleted', before) };
  if (keyOf(before) === keyOf(after)) return { type: after.type, standing: 'same', cells: whole('same', after) };
  const cells =
    before.cells.length === after.cells.length
      ? after.cells.map((text, index) => changedRuns(before.cells[index]!, text))
      : [changedRuns(before.cells.join(' · '), after.cells.join(' · '))];
  return { type: after.type, standing: 'changed', cells };
}

/** The amounts of each line against those of the line that it became: what was one and is another, came or went. */
function changedAmounts(matched: readonly Pair[]): ChangedAmount[] {
  let place: string | null = null;
  return matched.flatMap(([before, after]) => {
    const line = after ?? before;
    if (line.type === 'heading') place = line.cells.join('');
    const [gone, come] = apart(statedIn(before), statedIn(after));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      place,
      before: gone[index] ?? null,
      after: come[index] ?? null,
    }));
  });
}

const statedIn = (line: Line | null): string[] => (line ? line.cells.flatMap(amountsIn) : []);

/** What each side states more often than the other. */
function apart(before: readonly string[], after: readonly string[]): readonly [string[], string[]] {
  const left = [...after];
  const gone = before.filter((amount) => {
    const index = left.findIndex((other) => bare(other) === bare(amount));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [gone, left];
}
