import { type Block, heading, list, paragraph } from '../../kernel/blocks.js';

const ARTICLE = /^Article\s/i;
const DASH = /^[–—-]\s+/;

/** The text of a convention, kept as lines, as the blocks that they are: articles, paragraphs, enumerations. */
export function textBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (items.length > 0) blocks.push(list(items));
    items = [];
  };
  for (const line of body.split('\n')) {
    if (DASH.test(line)) {
      items.push(line.replace(DASH, ''));
      continue;
    }
    close();
    if (line.trim() !== '') blocks.push(ARTICLE.test(line) ? heading(1, line) : paragraph(line));
  }
  close();
  return blocks;
}
