/** One run of words, kept or only on one side. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A line of the text that changed, and where it stands. */
export interface Passage {
  /** The article in which it stands, as the text names it. */
  article: string | null;
  runs: Run[];
}

type Step<T> = { kind: Run['kind']; value: T };

/** The shortest way from one list to the other (longest common subsequence). */
function steps<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: Step<T>[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      found.push({ kind: 'same', value: before[row++]! });
      column++;
    } else if (column === after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
      found.push({ kind: 'removed', value: before[row++]! });
    } else {
      found.push({ kind: 'added', value: after[column++]! });
    }
  }
  return found;
}

const words = (line: string): string[] => line.match(/\s+|[^\s]+/g) ?? [];

/** Words side by side become one run. */
function runsOf(before: string, after: string): Run[] {
  const runs: Run[] = [];
  for (const { kind, value } of steps(words(before), words(after))) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += value;
    else runs.push({ kind, text: value });
  }
  return runs;
}

/** What differs between two texts: the lines that changed, word by word, with the article of each. */
export function changedPassages(before: string, after: string): Passage[] {
  const passages: Passage[] = [];
  let article: string | null = null;
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    for (let rank = 0; rank < Math.max(removed.length, added.length); rank++) {
      const runs = runsOf(removed[rank] ?? '', added[rank] ?? '');
      if (runs.some(({ text }) => text.trim() !== '')) passages.push({ article, runs });
    }
    removed = [];
    added = [];
  };
  for (const { kind, value } of steps(before.split('\n'), after.split('\n'))) {
    if (kind === 'removed') removed.push(value);
    if (kind === 'added') added.push(value);
    if (kind !== 'same') continue;
    close();
    if (/^Article\s/i.test(value)) article = value;
  }
  close();
  return passages;
}
