import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a table, by column name; an empty cell is an empty word. */
export const rowsOf = <Column extends string>(path: string): Record<Column, string>[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });
