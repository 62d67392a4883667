import { type Columns, type Field, fieldsOf, type Headed, nameOf } from './columns.js';
import { importReasons as reasons } from './import.reasons.js';
import type { Finding } from './rows.js';

/** What is wrong with the line of headings, all of it: nothing under it can be read before it is mended. */
export function headingFindings({ headerRow, headings }: Headed, columns: Columns): Finding[] {
  const columnsOf = (field: Field): string[] =>
    headings.filter((heading) => heading.field === field).map(({ text }) => text);
  const accepted = (field: Field): string => columns.headings[field]?.join(', ') ?? '';
  const missing = columns.required
    .filter((field) => columnsOf(field).length === 0)
    .map((field) => ({
      column: nameOf(field, columns),
      reason: reasons.column_missing({ heading: nameOf(field, columns), accepted: accepted(field) }),
    }));
  const twice = fieldsOf(columns)
    .filter((field) => columnsOf(field).length > 1)
    .map((field) => ({
      column: nameOf(field, columns),
      reason: reasons.column_twice({ heading: nameOf(field, columns), others: columnsOf(field).join(', ') }),
    }));
  return [...missing, ...twice].map((finding) => ({ row: headerRow, value: null, note: false, ...finding }));
}

/** The columns that are not ours: told, since one of them may be a misspelt one. */
export const ignoredColumns = ({ headerRow, headings }: Headed): Finding[] =>
  headings
    .filter(({ field, text }) => field === null && text !== '')
    .map(({ text }) => ({ row: headerRow, column: text, value: null, reason: reasons.column_ignored(), note: true }));
