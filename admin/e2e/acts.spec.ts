import { describe, expect, test } from '@jest/globals';
import { doubts, readMembers, writeMembers } from '../src/shared/format/memberLists.js';

const names = (text: string) => readMembers(text, 'present').map(({ name }) => name);

describe('a list of members copied from an act', () => {
  test.each([
    ['on one line', 'Roland BLUM - Gérard BRAMOULLÉ - Martine VASSAL.'],
    ['cut by the page', 'Roland\nBLUM - Gérard BRAMOULLÉ \n- Martine VASSAL. '],
    [
      'with its introduction',
      'Étaient présents Mesdames et Messieurs :\n\nRoland BLUM – Gérard BRAMOULLÉ – Martine VASSAL.',
    ],
    ['one name a line', 'Roland BLUM\nGérard BRAMOULLÉ\nMartine VASSAL'],
  ])('is read %s', (_, text) => {
    expect(names(text)).toEqual(['Roland BLUM', 'Gérard BRAMOULLÉ', 'Martine VASSAL']);
  });

  test('keeps the hyphen of a name, and is empty when nothing is pasted', () => {
    expect(names('Jean-Pascal GOURNES - Éric LE DISSÈS')).toEqual(['Jean-Pascal GOURNES', 'Éric LE DISSÈS']);
    expect(names('  ')).toEqual([]);
  });

  test('says who represents whom, whatever the agreement, and comes back from what is known', () => {
    const text =
      'Patrick BORÉ représenté par Roland GIBERTI - Maryse JOISSAINS MASINI représentée par Gérard BRAMOULLÉ.';
    const read = readMembers(text, 'represented');
    expect(read.map(({ name, representedBy }) => [name, representedBy])).toEqual([
      ['Patrick BORÉ', 'Roland GIBERTI'],
      ['Maryse JOISSAINS MASINI', 'Gérard BRAMOULLÉ'],
    ]);
    expect(readMembers(writeMembers(read), 'represented')).toEqual(read);
  });

  test('tells what the API would refuse, on its line', () => {
    const present = readMembers('Roland GIBERTI - Roland GIBERTI', 'present');
    const represented = readMembers(
      'Patrick BORÉ - Xavier MERY représenté par Henri PONS - Jean MONTAGNAC représenté par Roland GIBERTI',
      'represented',
    );
    expect(doubts([...present, ...represented])).toEqual([null, 'twice', 'proxyRequired', 'proxyAbsent', null]);
  });
});
