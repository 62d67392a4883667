import type { Column, List, Paragraph, RichRun, Table, TextBlock } from './blocks.js';

/** What one run, and one text, may hold: more is a mistake of the sender. */
const LONGEST_RUN = 20_000;
const MOST_PIECES = 1_000;

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Control characters come with what is pasted, and no paper prints them.
const CONTROL = /(?![\n\t])[\p{Cc}\ufffe\uffff]/gu;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= LONGEST_RUN && value.isWellFormed() ? value.replace(CONTROL, '') : null;

/** Each piece understood, or null as soon as one is not. */
function all<Piece>(values: unknown, read: (value: unknown) => Piece | null): Piece[] | null {
  if (!Array.isArray(values) || values.length > MOST_PIECES) return null;
  const pieces: Piece[] = [];
  for (const value of values) {
    const piece = read(value);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return pieces;
}

const MENTION = /^[\w.]{1,100}$/;
const isMention = (value: unknown): value is string => typeof value === 'string' && MENTION.test(value);

function readRun(value: unknown): RichRun | null {
  if (!isShape(value)) return null;
  const { text, strong = false, mention } = value;
  const said = textOf(text);
  if (said === null || typeof strong !== 'boolean' || (mention !== undefined && !isMention(mention))) return null;
  return { text: said, ...(strong && { strong }), ...(mention !== undefined && { mention }) };
}

const readText = (value: unknown): RichRun[] | null => all(value, readRun);

function readColumn(value: unknown): Table['columns'][number] | null {
  if (!isShape(value)) return null;
  const title = textOf(value.title);
  const { align } = value;
  return title !== null && (align === 'left' || align === 'right') ? { title, align: align satisfies Column } : null;
}

function readTable({ caption, columns, rows }: Shape): Table | null {
  const read = {
    caption: textOf(caption),
    columns: all(columns, readColumn),
    rows: all(rows, (row) => all(row, textOf)),
  };
  if (read.caption === null || !read.columns?.length || !read.rows) return null;
  if (read.rows.some((row) => row.length !== read.columns!.length)) return null;
  return { type: 'table', caption: read.caption, columns: read.columns, rows: read.rows };
}

function readParagraph({ text }: Shape): Paragraph | null {
  const runs = readText(text);
  return runs && { type: 'paragraph', text: runs };
}

function readList({ items }: Shape): List | null {
  const read = all(items, readText);
  return read && { type: 'list', items: read };
}

const READERS: Readonly<Record<TextBlock['type'], (block: Shape) => TextBlock | null>> = {
  paragraph: readParagraph,
  list: readList,
  table: readTable,
};

const isKind = (type: unknown): type is TextBlock['type'] => typeof type === 'string' && Object.hasOwn(READERS, type);

/** Paragraphs, lists and tables as somebody sent them; null when they are not such. */
export const readTextBlocks = (value: unknown): readonly TextBlock[] | null =>
  all(value, (block) => (isShape(block) && isKind(block.type) ? READERS[block.type](block) : null));
