import { parse } from 'csv-parse/sync';
import { Refusal } from '../../kernel/refusal.js';
import { type Columns, fieldOf } from '../domain/imports/columns.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';
import { type SourceTable, type TableSource, textCell } from '../domain/imports/table.js';

type Encoding = NonNullable<TableSource['encoding']>;

/** As French tools write it: marked or not, in UTF-8, else in the code page of Windows; Excel also has its « Texte Unicode ». */
function decoded(content: Buffer): { encoding: Encoding; text: string } {
  if (content[0] === 0xff && content[1] === 0xfe) {
    return { encoding: 'utf-16', text: new TextDecoder('utf-16le').decode(content) };
  }
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { encoding: 'windows-1252', text: fromWindows(content) };
  }
}

/** What stands where Latin-1 has control characters; written out, since some versions of Node decode them as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows = (content: Buffer): string =>
  content.toString('latin1').replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!);

const DELIMITERS = [';', '\t', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Enough of the file to meet its headings. */
const SAMPLE_ROWS = 40;

/** The one that parts the most headings that we know: a decimal comma parts none. */
function delimiterOf(text: string, columns: Columns): Delimiter {
  const known = (delimiter: Delimiter): number =>
    Math.max(
      0,
      ...rowsOf(text, delimiter, SAMPLE_ROWS).map(
        ({ record }) => record.filter((cell) => fieldOf(cell, columns)).length,
      ),
    );
  return DELIMITERS.map((delimiter) => ({ delimiter, known: known(delimiter) })).sort((a, b) => b.known - a.known)[0]!
    .delimiter;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const rowsOf = (text: string, delimiter: Delimiter, to?: number): Parsed[] =>
  parse(text, {
    ...{ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: false },
    // A quote inside a bare cell is a quote: « Aide dite "Pass" ».
    relax_quotes: true,
    ...(to === undefined ? {} : { to }),
  }) as unknown as Parsed[];

/** @throws Refusal invalid when its quotes do not close. */
export function csvTable(content: Buffer, columns: Columns): SourceTable {
  const { encoding, text } = decoded(content);
  try {
    const delimiter = delimiterOf(text, columns);
    // A quoted cell may hold several lines of text: a row is counted as a spreadsheet counts it, not as the file does.
    const rows = rowsOf(text, delimiter).map(({ record }, rank) => ({ number: rank + 1, cells: record.map(textCell) }));
    return { source: { format: 'csv', encoding, delimiter, sheet: null }, rows };
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw lines === undefined ? error : new Refusal('invalid', [reasons.file_quotes({ row: lines }, 'file')]);
  }
}
