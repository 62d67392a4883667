import { describe, expect, it } from '@jest/globals';
import { amountInWords, wordsIn } from './words.js';

const fr = wordsIn('fr');
const en = wordsIn('en');

describe('An amount', () => {
  it.each([
    [123_456, '1\u00a0234,56\u00a0€', '€1,234.56'],
    [0, '0,00\u00a0€', '€0.00'],
    [1, '0,01\u00a0€', '€0.01'],
    [10, '0,10\u00a0€', '€0.10'],
    [99_999, '999,99\u00a0€', '€999.99'],
    [159_803_300, '1\u00a0598\u00a0033,00\u00a0€', '€1,598,033.00'],
    [-50, '\u2212\u00a00,50\u00a0€', '\u2212€0.50'],
    [-123_456, '\u2212\u00a01\u00a0234,56\u00a0€', '\u2212€1,234.56'],
    [Number.MAX_SAFE_INTEGER, '90\u00a0071\u00a0992\u00a0547\u00a0409,91\u00a0€', '€90,071,992,547,409.91'],
  ])('of %i cents is written %p and %p', (cents, french, english) => {
    expect(fr.euros(cents)).toBe(french);
    expect(en.euros(cents)).toBe(english);
  });
});

describe('A day', () => {
  it.each([
    ['2019-09-26', '26/09/2019', '26 Sep 2019'],
    ['2020-01-01', '01/01/2020', '1 Jan 2020'],
    ['2020-12-31', '31/12/2020', '31 Dec 2020'],
  ])('%s is written %s and %s', (day, french, english) => {
    expect(fr.day(day)).toBe(french);
    expect(en.day(day)).toBe(english);
  });
});

describe('A share', () => {
  it.each([
    [1_364, '13,64\u00a0%', '13.64%'],
    [5, '0,05\u00a0%', '0.05%'],
    [10_000, '100,00\u00a0%', '100.00%'],
    [-250, '\u2212\u00a02,50\u00a0%', '\u22122.50%'],
  ])('of %i hundredths of a percent is written %p and %p', (hundredths, french, english) => {
    expect(fr.percent(hundredths)).toBe(french);
    expect(en.percent(hundredths)).toBe(english);
  });
});

describe('A count', () => {
  it.each([
    [0, '0\u00a0pièce', '0 papers'],
    [1, '1\u00a0pièce', '1 paper'],
    [2, '2\u00a0pièces', '2 papers'],
    [12_345, '12\u00a0345\u00a0pièces', '12,345 papers'],
  ])('of %i is written %p and %p', (n, french, english) => {
    expect(fr.count(n, 'pièce', 'pièces')).toBe(french);
    expect(en.count(n, 'paper', 'papers')).toBe(english);
  });
});

describe('An amount in letters', () => {
  it.each([
    [0, 'zéro euro'],
    [1, 'un euro'],
    [2, 'deux euros'],
    [16, 'seize euros'],
    [17, 'dix-sept euros'],
    [20, 'vingt euros'],
    [21, 'vingt et un euros'],
    [22, 'vingt-deux euros'],
    [60, 'soixante euros'],
    [61, 'soixante et un euros'],
    [70, 'soixante-dix euros'],
    [71, 'soixante et onze euros'],
    [72, 'soixante-douze euros'],
    [77, 'soixante-dix-sept euros'],
    [80, 'quatre-vingts euros'],
    [81, 'quatre-vingt-un euros'],
    [90, 'quatre-vingt-dix euros'],
    [91, 'quatre-vingt-onze euros'],
    [99, 'quatre-vingt-dix-neuf euros'],
    [100, 'cent euros'],
    [101, 'cent un euros'],
    [180, 'cent quatre-vingts euros'],
    [200, 'deux cents euros'],
    [201, 'deux cent un euros'],
    [280, 'deux cent quatre-vingts euros'],
    [999, 'neuf cent quatre-vingt-dix-neuf euros'],
    [1_000, 'mille euros'],
    [1_001, 'mille un euros'],
    [1_100, 'mille cent euros'],
    [2_000, 'deux mille euros'],
    [15_000, 'quinze mille euros'],
    [21_000, 'vingt et un mille euros'],
    [23_000, 'vingt-trois mille euros'],
    [65_000, 'soixante-cinq mille euros'],
    [71_000, 'soixante et onze mille euros'],
    [80_000, 'quatre-vingt mille euros'],
    [80_080, 'quatre-vingt mille quatre-vingts euros'],
    [200_000, 'deux cent mille euros'],
    [200_200, 'deux cent mille deux cents euros'],
    [1_000_000, 'un million d’euros'],
    [2_000_000, 'deux millions d’euros'],
    [1_598_033, 'un million cinq cent quatre-vingt-dix-huit mille trente-trois euros'],
    [2_700_200, 'deux millions sept cent mille deux cents euros'],
    [80_000_000, 'quatre-vingts millions d’euros'],
    [200_000_000, 'deux cents millions d’euros'],
    [1_000_000_000, 'un milliard d’euros'],
    [1_001_000_000, 'un milliard un million d’euros'],
    [3_000_000_001, 'trois milliards un euros'],
  ])('%i € is « %s »', (euros, letters) => {
    expect(amountInWords(euros * 100)).toBe(letters);
  });

  it.each([
    [1, 'un centime'],
    [2, 'deux centimes'],
    [80, 'quatre-vingts centimes'],
    [101, 'un euro et un centime'],
    [123_456, 'mille deux cent trente-quatre euros et cinquante-six centimes'],
    [100_000_050, 'un million d’euros et cinquante centimes'],
  ])('%i cents is « %s »', (cents, letters) => {
    expect(amountInWords(cents)).toBe(letters);
  });

  it('writes the largest amount it knows', () => {
    expect(amountInWords(99_999_999_999_999)).toMatch(
      /^neuf cent quatre-vingt-dix-neuf milliards .* et quatre-vingt-dix-neuf centimes$/,
    );
  });

  it.each([-1, 0.5, Number.NaN, 100_000_000_000_000])('has no words for %p cents', (cents) => {
    expect(() => amountInWords(cents)).toThrow(RangeError);
  });

  it('never writes the same letters for two amounts', () => {
    const letters = Array.from({ length: 20_000 }, (_, euros) => amountInWords(euros * 100));
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('A sentence', () => {
  it('keeps its French punctuation with the word before it, and its guillemets with what they hold', () => {
    expect(fr.typeset('Refusé : « écrit » ; sûr ?')).toBe('Refusé\u00a0: «\u00a0écrit\u00a0»\u00a0; sûr\u00a0?');
    expect(en.typeset('Refused: “written”; sure?')).toBe('Refused: “written”; sure?');
  });
});
