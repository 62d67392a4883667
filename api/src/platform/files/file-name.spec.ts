import { fileName } from './file-name.js';

describe('The name of a file', () => {
  it.each([
    ['Statuts.pdf', 'Statuts.pdf'],
    ['  budget 2019.xlsx ', 'budget 2019.xlsx'],
    ['/tmp/a/../b.pdf', 'b.pdf'],
    ['C:\\Documents\\b.pdf', 'b.pdf'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
    ['.profil', '.profil'],
  ])('%j is known as %j', (given, kept) => {
    expect(fileName(given)).toEqual({ ok: true, name: kept });
  });

  it.each([
    ['', 'file_name_required'],
    ['..', 'file_name_required'],
    ['a/b/', 'file_name_required'],
    ['a\nb.pdf', 'file_name_characters'],
    ['a\u0000.pdf', 'file_name_characters'],
    ['fdp.\u202eexe', 'file_name_characters'],
    ['zéro\u200blargeur.pdf', 'file_name_characters'],
    ['\ud800.pdf', 'file_name_characters'],
    [`${'é'.repeat(201)}`, 'file_name_long'],
  ])('%j is refused', (given, code) => {
    expect(fileName(given)).toMatchObject({ ok: false, reason: { code, field: 'name' } });
  });
});
