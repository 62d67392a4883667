import { type Block, plain } from '../blocks.js';

export type LineType = 'heading' | 'paragraph' | 'item' | 'caption' | 'row' | 'line';

/** The smallest part of a document that is compared as a whole: a row of a table has several cells, all else one. */
export interface Line {
  readonly type: LineType;
  readonly cells: readonly string[];
}

const one = (type: LineType, text: string): Line => ({ type, cells: [text] });

const LINES = {
  heading: ({ text }) => [one('heading', text)],
  paragraph: ({ text }) => [one('paragraph', plain(text))],
  list: ({ items }) => items.map((item) => one('item', plain(item))),
  table: ({ caption, columns, rows }) => [
    one('caption', caption),
    ...[columns.map(({ title }) => title), ...rows].map((cells) => ({ type: 'row' as const, cells })),
  ],
  stamp: ({ lines }) => lines.map((line) => one('line', line)),
  signature: ({ lines }) => lines.map((line) => one('line', line)),
  signatures: ({ parties }) => parties.flat().map((line) => one('line', line)),
  lines: ({ lines }) => lines.map((line) => one('line', line)),
} satisfies { [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => readonly Line[] };

const linesOfBlock = <Type extends Block['type']>(block: Extract<Block, { type: Type }>): readonly Line[] =>
  (LINES[block.type] as unknown as (block: Extract<Block, { type: Type }>) => readonly Line[])(block);

export const linesOf = (blocks: readonly Block[]): readonly Line[] => blocks.flatMap((block) => linesOfBlock(block));
