import { Readable } from 'node:stream';
import type { Tx } from '../../platform/context.js';
import { BYTE_ORDER_MARK, linesOf, textCell } from '../../platform/files/csv-cells.js';
import type { Download } from '../../platform/http/download.js';
import { readBudgetImport, readFindings } from './read.js';

const HEADINGS = {
  fr: ['Ligne', 'Colonne', 'Valeur', 'Constat', 'Portée'],
  en: ['Row', 'Column', 'Value', 'Finding', 'Weight'],
} as const;

const WEIGHT = {
  fr: { fault: 'erreur', note: 'information' },
  en: { fault: 'error', note: 'information' },
} as const;

/** More than a file may have. */
const ALL = { page: 1, perPage: 1_000_000 };

/** Everything that was found, to be mended beside the file itself. */
export async function findingsFile(tx: Tx, id: number): Promise<Download> {
  const { fileName } = await readBudgetImport(tx, id);
  const { items } = await readFindings(tx, id, ALL);
  const rows = items.map(({ row, column, value, sentence, note }) => [
    row === null ? '' : String(row),
    ...[column ?? '', value ?? '', sentence, WEIGHT[tx.language][note ? 'note' : 'fault']].map(textCell),
  ]);
  const content = Buffer.from(BYTE_ORDER_MARK + linesOf([HEADINGS[tx.language], ...rows]));
  return {
    content: Readable.from(content, { objectMode: false }),
    name: `${fileName.replace(/\.[^.]*$/, '')} - erreurs.csv`,
    contentType: 'text/csv; charset=utf-8',
    size: content.length,
    inline: false,
  };
}
