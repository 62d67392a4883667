import type { CalendarDay } from './calendar-day.js';

/** A run of text: strong where it says what the sentence is about, a mention where it says a datum, by its key. */
export interface RichRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly mention?: string;
}

export type Run = string | RichRun;
export type Text = string | readonly Run[];

export type Column = 'left' | 'right';

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: Column }[];
  readonly rows: readonly (readonly string[])[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Text;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Text[];
}

/** What people write; the rest is laid out around it. */
export type TextBlock = Paragraph | List | Table;

/** What documents are made of. A renderer that leaves one out does not compile. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | TextBlock
  /** Facts that come upon the act after its vote, set apart from its text. */
  | { readonly type: 'stamp'; readonly lines: readonly string[] }
  | { readonly type: 'signature'; readonly lines: readonly string[] };

/** A document as people read it, whatever it is printed with. */
export interface BlockDocument {
  readonly title: string;
  /** Stands above the title: what the document is taken from. */
  readonly kind: string;
  readonly author: string;
  /** Printed on each page: « ECO 014-6555/19/BM ». */
  readonly reference: string;
  readonly day: CalendarDay;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2, text: string): Block => ({ type: 'heading', level, text });
export const paragraph = (...runs: readonly Run[]): Paragraph => ({ type: 'paragraph', text: runs });
export const list = (items: readonly Text[]): List => ({ type: 'list', items });
export const strong = (run: Run): Run => ({ ...rich(run), strong: true });

const rich = (run: Run): RichRun => (typeof run === 'string' ? { text: run } : run);

/** The runs of a text, none of them empty. */
export const runsOf = (text: Text): readonly RichRun[] =>
  (typeof text === 'string' ? [text] : text).map(rich).filter((run) => run.text !== '');

/** A text as it is read, without its weights and its mentions. */
export const plain = (text: Text): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** Each text of a block, in the order of reading. */
export function textsOf(block: TextBlock): readonly Text[] {
  if (block.type === 'paragraph') return [block.text];
  return block.type === 'list'
    ? block.items
    : [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
}

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** French on paper: a number is not cut, no line begins with « : » or ends with « n° ». */
export const onPaper = (text: string): string =>
  text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK)
    .replace(/ (?=[;?!])/g, NARROW)
    .replace(/ (?=[:»€%])|(?<=«|n°|article|chapitre|nature|fonction|sous-politique|programme) /gi, NO_BREAK);
