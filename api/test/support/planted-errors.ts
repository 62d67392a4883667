import ExcelJS from 'exceljs';

type Value = ExcelJS.CellValue;

interface Fault {
  column: string | null;
  code: string;
}

const HEADINGS = ['Section', 'Chapitre', 'Article', 'Fonction', 'Sous-politique', 'Programme', 'Direction', 'Montant'];
const [SECTION, CHAPITRE, NATURE, FONCTION, SOUS_POLITIQUE, PROGRAMME, DIRECTION, MONTANT] = HEADINGS as [
  string,
  ...string[],
];

/** What each row changes of a good one, and what must be said of it. */
const ROWS: readonly [Record<string, Value>, ...Fault[]][] = [
  [{ [SECTION]: 'recettes' }, { column: SECTION, code: 'section_unread' }],
  [{ [SECTION]: null }, { column: SECTION, code: 'cell_required' }],
  [{ [SECTION]: { error: '#N/A' } }, { column: SECTION, code: 'cell_error' }],
  [{ [CHAPITRE!]: null }, { column: CHAPITRE!, code: 'cell_required' }],
  [
    { [CHAPITRE!]: '68' },
    { column: CHAPITRE!, code: 'unknown_code' },
    { column: NATURE!, code: 'nature_of_other_chapitre' },
  ],
  [{ [CHAPITRE!]: new Date('2020-05-06') }, { column: CHAPITRE!, code: 'cell_date' }],
  [
    { [CHAPITRE!]: '204' },
    { column: CHAPITRE!, code: 'chapitre_of_other_section' },
    { column: NATURE!, code: 'nature_of_other_chapitre' },
  ],
  [{ [NATURE!]: null }, { column: NATURE!, code: 'cell_required' }],
  [{ [NATURE!]: '65749' }, { column: NATURE!, code: 'unknown_code' }],
  [{ [NATURE!]: { error: '#REF!' } }, { column: NATURE!, code: 'cell_error' }],
  [{ [NATURE!]: '20421' }, { column: NATURE!, code: 'nature_of_other_chapitre' }],
  [{ [FONCTION!]: null }, { column: FONCTION!, code: 'cell_required' }],
  [{ [FONCTION!]: '6.1' }, { column: FONCTION!, code: 'unknown_code' }],
  [{ [FONCTION!]: new Date('2020-01-06') }, { column: FONCTION!, code: 'cell_date' }],
  [{ [FONCTION!]: 20 }, { column: FONCTION!, code: 'code_ambiguous' }],
  [{ [SOUS_POLITIQUE!]: 'Z999' }, { column: SOUS_POLITIQUE!, code: 'unknown_code' }],
  [{ [SOUS_POLITIQUE!]: { error: '#NAME?' } }, { column: SOUS_POLITIQUE!, code: 'cell_error' }],
  [{ [PROGRAMME!]: 'Z1' }, { column: PROGRAMME!, code: 'unknown_code' }],
  [{ [DIRECTION!]: null }, { column: DIRECTION!, code: 'cell_required' }],
  [{ [DIRECTION!]: 'Direction des rêves' }, { column: DIRECTION!, code: 'department_unknown' }],
  [{ [DIRECTION!]: 'direction fermee' }, { column: DIRECTION!, code: 'department_closed' }],
  [{ [DIRECTION!]: { error: '#VALUE!' } }, { column: DIRECTION!, code: 'cell_error' }],
  [{ [MONTANT!]: null }, { column: MONTANT!, code: 'cell_required' }],
  [{ [MONTANT!]: 'douze' }, { column: MONTANT!, code: 'amount_unread' }],
  [{ [MONTANT!]: '1.234' }, { column: MONTANT!, code: 'amount_ambiguous' }],
  [{ [MONTANT!]: '12,345' }, { column: MONTANT!, code: 'amount_ambiguous' }],
  [{ [MONTANT!]: '12,3456' }, { column: MONTANT!, code: 'amount_decimals' }],
  [{ [MONTANT!]: 10.005 }, { column: MONTANT!, code: 'amount_decimals' }],
  [{ [MONTANT!]: '1 23,00' }, { column: MONTANT!, code: 'amount_unread' }],
  [{ [MONTANT!]: '1 000 000 000 000' }, { column: MONTANT!, code: 'amount_too_large' }],
  [{ [MONTANT!]: -5 }, { column: MONTANT!, code: 'amount_negative' }],
  [{ [MONTANT!]: '(5,00 €)' }, { column: MONTANT!, code: 'amount_negative' }],
  [{ [MONTANT!]: { error: '#DIV/0!' } }, { column: MONTANT!, code: 'cell_error' }],
  [{ surplus: 'à revoir' }, { column: null, code: 'row_overflows' }],
  [{ [FONCTION!]: '76', [SOUS_POLITIQUE!]: null }],
  [
    { [FONCTION!]: '76', [SOUS_POLITIQUE!]: null },
    { column: null, code: 'row_twice' },
  ],
  [
    { [FONCTION!]: '76', [SOUS_POLITIQUE!]: null, [MONTANT!]: 3 },
    { column: null, code: 'row_twice' },
  ],
  [
    { [SECTION]: 'X', [CHAPITRE!]: null, [NATURE!]: '1', [FONCTION!]: null, [DIRECTION!]: 'Y', [MONTANT!]: 'Z' },
    ...[
      { column: SECTION, code: 'section_unread' },
      { column: CHAPITRE!, code: 'cell_required' },
      { column: NATURE!, code: 'unknown_code' },
      { column: FONCTION!, code: 'cell_required' },
      { column: DIRECTION!, code: 'department_unknown' },
      { column: MONTANT!, code: 'amount_unread' },
    ],
  ],
  [
    { [SECTION]: null, [CHAPITRE!]: null, [NATURE!]: null, [FONCTION!]: null, [DIRECTION!]: null, [MONTANT!]: '?' },
    ...[
      { column: SECTION, code: 'cell_required' },
      { column: CHAPITRE!, code: 'cell_required' },
      { column: NATURE!, code: 'cell_required' },
      { column: FONCTION!, code: 'cell_required' },
      { column: DIRECTION!, code: 'cell_required' },
      { column: MONTANT!, code: 'amount_unread' },
    ],
  ],
];

const FIRST = 2;
/** Nothing changed. */
const GOOD: Record<string, Value> = {};

/** Each row has an imputation of its own: fourteen of one and thirteen of the other meet again after 182 rows. */
const FONCTIONS = ['020', '23', '312', '316', '325', '326', '424', '52', '61', '62', '65', '67', '7211', '76'];
const SOUS_POLITIQUES = 'B370 MGAG C210 C240 D120 D140 E140 E160 P110 P130 R220 S310 S330'.split(' ');

/** By row, and on a row in the order of its columns. */
export const PLANTED = ROWS.flatMap(([, ...faults], rank) => faults.map((fault) => ({ row: rank + FIRST, ...fault })));

/**
 * A workbook with all of them, and a good row at its end. One of them needs two fonctions that a lost zero confuses, 20
 * and 020, and one a closed « Direction fermée ».
 */
export async function planted(direction: string): Promise<Buffer> {
  const good: Record<string, Value> = {
    ...{ [SECTION]: 'Fonctionnement', [CHAPITRE!]: 65, [NATURE!]: 65748, [FONCTION!]: '61' },
    ...{ [SOUS_POLITIQUE!]: 'B370', [PROGRAMME!]: null, [DIRECTION!]: direction, [MONTANT!]: 12.5 },
  };
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet('Budget');
  page.addRow(HEADINGS);
  for (const [rank, changed] of [...ROWS.map(([changes]) => changes), GOOD].entries()) {
    const place = {
      [FONCTION!]: FONCTIONS[rank % FONCTIONS.length],
      [SOUS_POLITIQUE!]: SOUS_POLITIQUES[rank % SOUS_POLITIQUES.length],
    };
    const row = { ...good, ...place, ...changed };
    page.addRow([...HEADINGS.map((heading) => row[heading] ?? null), changed['surplus'] ?? null]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
