/** One run of words, kept or only on one side. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
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

/** Words side by side become one run, spaces between two that changed among them: what goes, then what comes. */
function runsOf(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let changed = { removed: '', added: '' };
  let space = '';
  const push = (kind: Run['kind'], text: string): void => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  const close = (): void => {
    push('removed', changed.removed);
    push('added', changed.added);
    push('same', space);
    [changed, space] = [{ removed: '', added: '' }, ''];
  };
  for (const { kind, value } of steps(words(before), words(after))) {
    if (kind !== 'same') {
      for (const side of ['removed', 'added'] as const) if (changed[side] !== '') changed[side] += space;
      space = '';
      changed[kind] += value;
    } else if (value.trim() === '' && (changed.removed || changed.added)) {
      space += value;
    } else {
      close();
      push('same', value);
    }
  }
  close();
  return runs;
}

/** Line by line, what became of each: a line that changed is told word by word, against the one it replaces. */
export function comparedLines(before: readonly string[], after: readonly string[]): Run[][] {
  const lines: Run[][] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    for (let rank = 0; rank < Math.max(removed.length, added.length); rank++) {
      lines.push(runsOf(removed[rank] ?? '', added[rank] ?? ''));
    }
    removed = [];
    added = [];
  };
  for (const { kind, value } of steps(before, after)) {
    if (kind === 'removed') removed.push(value);
    if (kind === 'added') added.push(value);
    if (kind !== 'same') continue;
    close();
    lines.push([{ kind, text: value }]);
  }
  close();
  return lines;
}
