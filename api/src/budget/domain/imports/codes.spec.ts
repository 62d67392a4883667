import { readCode, readDepartment, readSection } from './codes.js';
import { type Cell, textCell } from './table.js';

const number = (value: number): Cell => ({ kind: 'number', text: String(value), number: value });
const said = (result: { value: unknown } | { fault: { code: string } }): unknown =>
  'value' in result ? result.value : result.fault.code;

describe('A code', () => {
  const chapitres = new Set(['011', '65', '20', '020', '204']);

  it.each<[Cell, string]>([
    [textCell('65'), '65'],
    [textCell('011'), '011'],
    [textCell('="011"'), '011'],
    [textCell("'011"), '011'],
    [number(11), '011'],
    [textCell('11'), '011'],
    [textCell('0065'), '65'],
    [textCell('65 - Autres charges de gestion courante'), '65'],
    [textCell('011 Charges à caractère général'), '011'],
    [textCell('20'), '20'],
    [textCell('020'), '020'],
    [number(20), 'code_ambiguous'],
    [textCell('0020'), 'code_ambiguous'],
    [textCell('66'), '66'],
    [{ kind: 'date', text: '06/05/2020' }, 'cell_date'],
    [{ kind: 'error', text: '#N/A' }, 'cell_error'],
  ])('read off %j is %s', (cell, expected) => {
    expect(said(readCode(cell, chapitres))).toBe(expected);
  });
});

describe('A section', () => {
  it.each([
    ['Fonctionnement', 'fonctionnement'],
    ['FONCTIONNEMENT ', 'fonctionnement'],
    ['Section d’investissement', 'investissement'],
    ['D.I.', 'investissement'],
    ['Recettes', 'section_unread'],
  ])('written %j is %s', (text, expected) => {
    expect(said(readSection(textCell(text)))).toBe(expected);
  });
});

describe('A department', () => {
  const known = [
    { id: 1, code: 'DNUM', name: 'Direction du numérique', open: true },
    { id: 2, code: 'DSPO', name: 'Direction des sports', open: false },
    { id: 3, code: 'A', name: 'Culture', open: true },
    { id: 4, code: 'B', name: 'Culture', open: true },
  ];
  it.each([
    ['dnum', 1],
    ['DIRECTION DU NUMERIQUE', 1],
    ['Direction des sports', 'department_closed'],
    ['culture', 'department_ambiguous'],
    ['Jeunesse', 'department_unknown'],
  ])('written %j is %s', (text, expected) => {
    const result = readDepartment(textCell(text), known);
    expect('value' in result ? result.value.id : result.fault.code).toBe(expected);
  });
});
