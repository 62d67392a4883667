import { FIELDS, type Headed, HEADINGS, REQUIRED } from './columns.js';
import { importReasons as reasons } from './import.reasons.js';
import type { Finding } from './rows.js';

/** What is wrong with the line of headings, all of it: nothing under it can be read before it is mended. */
export function headingFindings({ headerRow, headings }: Headed): Finding[] {
  const columnsOf = (field: (typeof FIELDS)[number]): string[] =>
    headings.filter((heading) => heading.field === field).map(({ text }) => text);
  const missing = REQUIRED.filter((field) => columnsOf(field).length === 0).map((field) => ({
    column: HEADINGS[field][0],
    reason: reasons.column_missing({ heading: HEADINGS[field][0], accepted: HEADINGS[field].join(', ') }),
  }));
  const twice = FIELDS.filter((field) => columnsOf(field).length > 1).map((field) => ({
    column: HEADINGS[field][0],
    reason: reasons.column_twice({ heading: HEADINGS[field][0], others: columnsOf(field).join(', ') }),
  }));
  return [...missing, ...twice].map((finding) => ({ row: headerRow, value: null, note: false, ...finding }));
}

/** The columns that are not ours: told, since one of them may be a misspelt one. */
export const ignoredColumns = ({ headerRow, headings }: Headed): Finding[] =>
  headings
    .filter(({ field, text }) => field === null && text !== '')
    .map(({ text }) => ({ row: headerRow, column: text, value: null, reason: reasons.column_ignored(), note: true }));
