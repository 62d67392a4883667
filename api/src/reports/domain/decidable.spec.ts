import { type Candidate, undecidable } from './decidable.js';

const REPORT = { id: 1, departmentId: 10 };
const medinsoft: Candidate = {
  awardId: 7,
  award: 'Medinsoft',
  state: 'drafting',
  departmentId: 10,
  reportId: null,
  reportNumber: null,
};
const sentences = (changes: Partial<Candidate>) =>
  undecidable([7], [{ ...medinsoft, ...changes }], REPORT).map((reason) => reason.say('fr'));

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
    ['under visa', { state: 'reserved' as const }, 'Medinsoft : cette attribution n’est plus en préparation.'],
  ])('but not one %s', (_, changes, sentence) => {
    expect(sentences(changes)).toEqual([sentence]);
  });

  it('but not one that does not exist, which is told on its line', () => {
    expect(undecidable([7, 8], [medinsoft], REPORT)).toMatchObject([
      { code: 'unknown_award', field: 'awardIds.1', params: { awardId: 8 } },
    ]);
  });
});
