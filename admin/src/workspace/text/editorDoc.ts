import { plain, run, textOf, type Align, type Run, type Text, type TextBlock } from './blocks.js';

/** A node of the editor, as it is written in JSON. */
export interface EditorNode {
  type?: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  marks?: { type: string }[];
  text?: string;
}

const BOLD = [{ type: 'bold' }];

const inline = (text: Text): EditorNode[] =>
  text.flatMap(({ text: words, strong, mention }): EditorNode[] => {
    const marks = strong ? { marks: BOLD } : {};
    if (mention !== undefined) return [{ type: 'mention', attrs: { mention, text: words }, ...marks }];
    return words === '' ? [] : [{ type: 'text', text: words, ...marks }];
  });

const paragraph = (text: Text): EditorNode => ({ type: 'paragraph', content: inline(text) });

const cell = (type: 'cell' | 'headerCell', text: string, align: Align): EditorNode => ({
  type,
  attrs: { align },
  content: text === '' ? [] : [{ type: 'text', text }],
});

const node = (block: TextBlock): EditorNode => {
  if (block.type === 'paragraph') return paragraph(block.text);
  if (block.type === 'list') {
    return {
      type: 'bulletList',
      content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
    };
  }
  const { caption, columns, rows } = block;
  return {
    type: 'table',
    attrs: { caption },
    content: [
      { type: 'row', content: columns.map(({ title, align }) => cell('headerCell', title, align)) },
      ...rows.map((row) => ({
        type: 'row',
        content: row.map((text, column) => cell('cell', text, columns[column]?.align ?? 'left')),
      })),
    ],
  };
};

/** An editor is never empty: there is a place to type. */
export const toEditor = (blocks: readonly TextBlock[]): EditorNode => ({
  type: 'doc',
  content: blocks.length > 0 ? blocks.map(node) : [{ type: 'paragraph' }],
});

const children = ({ content = [] }: EditorNode): EditorNode[] => content;

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const runOf = ({ type, text = '', attrs, marks = [] }: EditorNode): Run => {
  const strong = marks.some((mark) => mark.type === 'bold');
  return type === 'mention' ? run(said(attrs?.['text']), strong, said(attrs?.['mention'])) : run(text, strong);
};

const text = (of: EditorNode): Text => textOf(children(of).map(runOf));

const words = (of: EditorNode): string =>
  children(of)
    .map((child) => runOf(child).text)
    .join('')
    .trim();

const table = (of: EditorNode): TextBlock => {
  const [head, ...rows] = children(of);
  return {
    type: 'table',
    caption: said(of.attrs?.['caption']),
    columns: children(head ?? {}).map((each) => ({
      title: words(each),
      align: each.attrs?.['align'] === 'right' ? 'right' : 'left',
    })),
    rows: rows.map((row) => children(row).map(words)),
  };
};

const READ: Record<string, (of: EditorNode) => TextBlock> = {
  paragraph: (of) => ({ type: 'paragraph', text: text(of) }),
  bulletList: (of) => ({
    type: 'list',
    items: children(of)
      .flatMap(children)
      .map(text)
      .filter((item) => item.length > 0),
  }),
  table,
};

const saysNothing = (block: TextBlock): boolean =>
  (block.type === 'paragraph' && plain(block.text).trim() === '') ||
  (block.type === 'list' && block.items.length === 0);

/** What the editor holds, without the empty lines that people leave while they write. */
export const fromEditor = (doc: EditorNode): TextBlock[] =>
  children(doc).flatMap((child) => {
    const block = READ[child.type ?? '']?.(child);
    return !block || saysNothing(block) ? [] : [block];
  });
