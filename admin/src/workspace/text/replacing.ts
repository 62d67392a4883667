import { plain, run, textOf, type Run, type Text, type TextBlock } from './blocks.js';
import { spanOf, type Span } from './marks.js';

/** The new words take the weight of the first they replace; a mention that is cut is a mention no more. */
function cutOut(runs: Text, { from, to }: Span, by: string): Run[] {
  let at = 0;
  let isPlaced = false;
  return runs.flatMap((each) => {
    const start = at;
    at += each.text.length;
    if (at <= from || start >= to) return [each];
    const put = isPlaced ? '' : by;
    isPlaced = true;
    const left = each.text.slice(0, Math.max(0, from - start));
    const right = each.text.slice(Math.max(0, to - start));
    return [run(left + put + right, each.strong)];
  });
}

/** Replaces some words in the text of a passage, at the first place where they stand, wherever its runs are cut. */
export function replaced(blocks: readonly TextBlock[], quote: string, by: string): TextBlock[] {
  let isDone = false;
  const inText = (text: Text): Text => {
    const span = isDone ? null : spanOf(plain(text), quote);
    if (!span) return text;
    isDone = true;
    return textOf(cutOut(text, span, by));
  };
  const inCell = (cell: string): string => plain(inText([run(cell)]));
  return blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, text: inText(block.text) };
    if (block.type === 'list') return { ...block, items: block.items.map(inText) };
    return { ...block, rows: block.rows.map((row) => row.map(inCell)) };
  });
}
