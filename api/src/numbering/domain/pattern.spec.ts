import { formatNumber, type NumberFacts, patternReasons } from './pattern.js';

const facts: NumberFacts = { body: 'bureau', on: '2019-09-26', department: 'DNUM', rank: 14 };

describe('The format of a number', () => {
  it.each([
    ['ECO {RANG:3}-{N}/{AA}/{ORGANE}', 6555, 'ECO 014-6555/19/BM'],
    ['MET {AA}/{N:5}/{ORGANE}', 83, 'MET 19/00083/BM'],
    ['{DIRECTION}-{AAAA}-{N}', 7, 'DNUM-2019-7'],
    ['{N}', 109_932, '109932'],
  ])('%s', (pattern, value, number) => {
    expect(formatNumber(pattern, value, facts)).toBe(number);
  });

  it('writes an item that is on no agenda under rank 0, and the conseil as CM', () => {
    expect(formatNumber('{RANG:3}/{ORGANE}/{N}', 1, { ...facts, body: 'conseil', rank: null })).toBe('000/CM/1');
  });

  it.each([
    ['', false, ['pattern_without_value']],
    ['{N}', true, ['pattern_without_year']],
    ['{N}/{AA}', true, []],
    ['{N}/{ANNEE}', false, ['pattern_unknown_token']],
    ['{constructor}', false, ['pattern_unknown_token', 'pattern_without_value']],
  ])('« %s » (restarting: %s) is refused for %j', (pattern, restartsYearly, codes) => {
    expect(patternReasons({ pattern, restartsYearly }).map(({ code }) => code)).toEqual(codes);
  });
});
