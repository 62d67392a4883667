import { type Block, list, paragraph } from './blocks.js';

/** The parts of a plain text, each as its lines: what empty lines set apart. */
export const partsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((part) => part.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);

const ITEM = /^[–—-]\s+/;

/** Lines as they were typed: those that begin with a dash are the items of a list, each other one is a paragraph. */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  const closeList = (): void => {
    if (items.length > 0) blocks.push(list(items));
    items = [];
  };
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else {
      closeList();
      blocks.push(paragraph(line));
    }
  }
  closeList();
  return blocks;
}
