/** Some words of one weight; a mention knows which datum it says. */
export interface Run {
  text: string;
  strong?: boolean;
  mention?: string;
}
export type Text = Run[];

export type Align = 'left' | 'right';

export interface Paragraph {
  type: 'paragraph';
  text: Text;
}

export interface List {
  type: 'list';
  items: Text[];
}

export interface Table {
  type: 'table';
  caption: string;
  columns: { title: string; align: Align }[];
  rows: string[][];
}

/** What the text of an act is made of. */
export type TextBlock = Paragraph | List | Table;

export const run = (text: string, strong = false, mention?: string): Run => ({
  text,
  ...(strong && { strong }),
  ...(mention !== undefined && { mention }),
});

const together = (one: Run | undefined, other: Run): boolean =>
  one !== undefined &&
  Boolean(one.strong) === Boolean(other.strong) &&
  one.mention === undefined &&
  other.mention === undefined;

/** The shortest way to write the same text: neighbours of one weight are one run, none is empty. */
export function textOf(runs: readonly Run[]): Text {
  const merged: Run[] = [];
  for (const { text, strong = false, mention } of runs) {
    if (text === '') continue;
    const next = run(text, strong, mention);
    const last = merged.at(-1);
    if (together(last, next)) last!.text += text;
    else merged.push(next);
  }
  return merged;
}

export const plain = (text: Text): string => text.map((each) => each.text).join('');

/** Each text of a block that words may be sought in, in the order of reading. */
export const textsOf = (block: TextBlock): Text[] => {
  if (block.type === 'paragraph') return [block.text];
  return block.type === 'list' ? block.items : block.rows.flat().map((cell) => [run(cell)]);
};

/** Line by line, as it is read: what is compared, and what is searched. */
export const linesOf = (blocks: readonly TextBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [plain(block.text)];
    if (block.type === 'list') return block.items.map((item) => `– ${plain(item)}`);
    const { caption, columns, rows } = block;
    const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.join(' | '));
    return caption === '' ? cells : [caption, ...cells];
  });

export const saysNothing = (blocks: readonly TextBlock[]): boolean =>
  linesOf(blocks).every((line) => line.replace(/[–|\s\u00a0]/g, '') === '');

const canonical = (blocks: readonly TextBlock[]): unknown =>
  blocks.map((block) => {
    if (block.type === 'paragraph') return textOf(block.text);
    return block.type === 'list' ? block.items.map(textOf) : block;
  });

/** Whether two texts say the same, however their runs are cut. */
export const sameBlocks = (one: readonly TextBlock[], other: readonly TextBlock[]): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
