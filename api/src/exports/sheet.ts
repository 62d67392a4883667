import type { ListRow } from '../platform/list-rows.js';
import type { CellKind, Column } from './columns.js';

/** One line of what a file says of itself: where it comes from, and what it adds up to. */
export interface AboutLine {
  readonly label: string;
  readonly value: unknown;
  readonly kind: CellKind;
}

/** A list to be written, whatever the format; its rows flow, and are never held together. */
export interface Sheet {
  readonly title: string;
  readonly author: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly ListRow[]>;
  readonly about: readonly AboutLine[];
}

export const FORMATS = ['csv', 'xlsx'] as const;
export type FormatName = (typeof FORMATS)[number];

export interface Format {
  readonly contentType: string;
  readonly content: (sheet: Sheet) => AsyncIterable<Uint8Array | string>;
}
