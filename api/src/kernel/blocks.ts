import type { CalendarDay } from './calendar-day.js';

/** A run of text; strong where it says what the sentence is about. */
export type Run = string | { readonly strong: string };
export type Text = string | readonly Run[];

export type Column = 'left' | 'right';

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: Column }[];
  readonly rows: readonly (readonly string[])[];
}

/** What documents are made of. A renderer that leaves one out does not compile. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  | Table
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
export const paragraph = (...runs: readonly Run[]): Block => ({ type: 'paragraph', text: runs });
export const list = (items: readonly Text[]): Block => ({ type: 'list', items });
export const strong = (text: string): Run => ({ strong: text });

/** The runs of a text, each under its weight. */
export const runsOf = (text: Text): readonly { text: string; strong: boolean }[] =>
  (typeof text === 'string' ? [text] : text).map((run) =>
    typeof run === 'string' ? { text: run, strong: false } : { text: run.strong, strong: true },
  );

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** French on paper: a number is not cut, no line begins with « : » or ends with « n° ». */
export const onPaper = (text: string): string =>
  text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK)
    .replace(/ (?=[;?!])/g, NARROW)
    .replace(/ (?=[:»€%])|(?<=«|n°|article|chapitre|nature|fonction|sous-politique|programme) /gi, NO_BREAK);
