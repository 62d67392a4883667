/** Chance that falls the same way each time: the stream of numbers of a word (FNV-1a, then mulberry32). */
export class Dice {
  private state: number;

  constructor(private readonly word: string) {
    this.state = hash(word);
  }

  /** The stream of something else: whatever is drawn there changes nothing here. */
  about(...what: (string | number)[]): Dice {
    return new Dice([this.word, ...what].join('/'));
  }

  /** A number of the list, bounds included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(0, items.length - 1)]!;
  }

  /** A row of a table, as often as its share of the whole. */
  row<Row extends { readonly share: number }>(rows: readonly Row[]): Row {
    let rest = this.next() * rows.reduce((sum, { share }) => sum + share, 0);
    return rows.find(({ share }) => (rest -= share) < 0) ?? rows.at(-1)!;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function hash(word: string): number {
  let state = 0x811c9dc5;
  for (const letter of word) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return state;
}
