import { type Candidate, unplaceable } from './placing.js';
import type { ItemRef } from './item.js';

const REPORT = { id: 1, departmentId: 10 };
const wanted: ItemRef = { kind: 'award', id: 7 };
const medinsoft: Candidate = {
  ...wanted,
  name: 'Medinsoft',
  free: true,
  departmentId: 10,
  reportId: null,
  reportNumber: null,
};
const sentences = (changes: Partial<Candidate>) =>
  unplaceable([wanted], [{ ...medinsoft, ...changes }], REPORT).map((reason) => reason.say('fr'));

describe('A report decides an award', () => {
  it.each([
    ['that is free', {}],
    ['that it has already', { reportId: 1, reportNumber: 'MET 19/1/BM' }],
  ])('%s', (_, changes) => {
    expect(sentences(changes)).toEqual([]);
  });

  it.each([
    ['of another department', { departmentId: 11 }, 'Medinsoft : cette attribution relève d’une autre direction.'],
    ['of another report', { reportId: 2, reportNumber: 'MET 19/2/BM' }, 'Medinsoft : déjà au rapport MET 19/2/BM.'],
    ['under visa', { free: false }, 'Medinsoft : cette attribution n’est plus en préparation.'],
  ])('but not one %s', (_, changes, sentence) => {
    expect(sentences(changes)).toEqual([sentence]);
  });

  it('but not one that does not exist, nor the same twice, which is told on its line', () => {
    expect(unplaceable([wanted, { kind: 'award', id: 8 }, wanted], [medinsoft], REPORT)).toMatchObject([
      { code: 'unknown_item', field: 'items.1', params: { id: 8 } },
      { code: 'item_twice', field: 'items.2' },
    ]);
  });
});
