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
  /** Rows high enough for a hand to sign in them. */
  readonly roomy?: true;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: Column; readonly wide?: true }[];
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
  | { readonly type: 'signature'; readonly lines: readonly string[] }
  /** Each party signs beside the other. */
  | { readonly type: 'signatures'; readonly parties: readonly (readonly string[])[] }
  /** Lines that stay lines: a sender at left, an addressee at right where the window of the envelope is. */
  | { readonly type: 'lines'; readonly side: Column; readonly lines: readonly string[] };

export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'] as const;

/** An image by the digest of its content, with what is told of it to who does not see it. */
export interface Logo {
  readonly sha256: string;
  readonly contentType: (typeof LOGO_TYPES)[number];
  /** In pixels, for its proportions. */
  readonly width: number;
  readonly height: number;
  readonly alternativeText: string;
}

/** What heads the first page, and what stands at the foot of each. */
export interface Letterhead {
  readonly logo: Logo | null;
  readonly lines: readonly string[];
  readonly foot: string | null;
}

/** A document as people read it, whatever it is printed with. */
export interface BlockDocument {
  readonly title: string;
  /** Stands above the title: what the document is taken from. */
  readonly kind: string;
  readonly author: string;
  /** Printed on each page: « ECO 014-6555/19/BM ». */
  readonly reference: string;
  readonly day: CalendarDay;
  readonly letterhead?: Letterhead;
  /** A letter says its object itself: neither kind nor title stands above its blocks. */
  readonly letter?: true;
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
