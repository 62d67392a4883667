import { attendanceOf } from './certifier.js';

const MEMBERS = [
  { name: 'Gérard BRAMOULLÉ', attendance: 'present', representedBy: null },
  { name: 'Maryse JOISSAINS MASINI', attendance: 'represented', representedBy: 'Gérard BRAMOULLÉ' },
  { name: 'Eric LE DISSÈS', attendance: 'excused', representedBy: null },
] as const;

describe('The certifier', () => {
  it.each([
    ['Gérard Bramoullé', 'present', null],
    ['BRAMOULLE Gerard', 'present', null],
    ['Maryse Joissains-Masini', 'represented', 'Gérard BRAMOULLÉ'],
    ['Éric Le Dissès', 'excused', null],
    ['Arnaud MERCIER', 'not_listed', null],
  ])('%s was %s', (name, attendance, representedBy) => {
    expect(attendanceOf(name, MEMBERS)).toEqual({ attendance, representedBy });
  });
});
