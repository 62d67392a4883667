import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkBic, checkIban, checkRna, checkSiret, formatSiret, maskIban } from './identifiers.js';

const accepted = (value: string) => ({ ok: true, value });
const refused = (code: string, params: object) => ({ ok: false, code, params });

/** An account as a bank would issue it: RIB key on the account, then IBAN key on the whole. */
const frenchIban = fc
  .tuple(fc.stringMatching(/^\d{10}$/), fc.stringMatching(/^[0-9A-Z]{11}$/))
  .map(([bankAndBranch, account]) => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const ribDigits = '12345678912345678923456789';
    const digits = (bankAndBranch + account).replace(/[A-Z]/g, (letter) => ribDigits[letters.indexOf(letter)]!);
    const ribKey = 97n - ((BigInt(digits) * 100n) % 97n);
    const bban = bankAndBranch + account + String(ribKey).padStart(2, '0');
    const numeric = `${bban}FR00`.replace(/[A-Z]/g, (letter) => String(letters.indexOf(letter) + 10));
    return `FR${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${bban}`;
  });

describe('A SIRET', () => {
  it.each([
    ['21060004500392', 'a commune'],
    ['23350001600040', 'a region'],
    ['38047555800058', 'an association'],
    ['20005480700017', 'the authority'],
    ['35600000000048', 'the head office of La Poste, by Luhn'],
    ['35600000009075', 'an office of La Poste, by its sum of 35'],
  ])('%s is accepted: %s', (siret) => {
    expect(checkSiret(siret)).toEqual(accepted(siret));
  });

  it.each([
    '200 054 807 00017',
    '200.054.807.00017',
    ' 20005480700017\n',
    '200\u00a0054\u202f80700017',
    '20005480700017.0',
  ])('%p is cleaned of its blanks and dots', (raw) => {
    expect(checkSiret(raw)).toEqual(accepted('20005480700017'));
  });

  it.each([
    ['24130055700015', 'siret_key', { siret: '24130055700015' }],
    ['20005480700018', 'siret_key', { siret: '20005480700018' }],
    ['35600000009076', 'siret_key', { siret: '35600000009076' }],
    ['20005480800017', 'siren_key', { siren: '200054808' }],
    ['00000000000000', 'siren_key', { siren: '000000000' }],
    ['2000548070001', 'siret_length', { expected: 14, given: 13 }],
    ['200054807', 'siret_length', { expected: 14, given: 9 }],
    ['', 'siret_length', { expected: 14, given: 0 }],
    ['2OOO5480700017', 'siret_characters', { unexpected: 'OOO' }],
    ['200-054-807-00017', 'siret_characters', { unexpected: '---' }],
  ])('%p is refused: %s', (raw, code, params) => {
    expect(checkSiret(raw)).toEqual(refused(code, params));
  });

  it('is grouped for reading, and read back', () => {
    expect(formatSiret('20005480700017')).toBe('200\u00a0054\u00a0807\u00a000017');
    expect(checkSiret(formatSiret('20005480700017'))).toEqual(accepted('20005480700017'));
  });

  it('mistyped by one digit is never accepted', () => {
    const mistakes = fc.record({ place: fc.nat(13), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(mistakes, ({ place, by }) => {
        const digits = Array.from('20005480700017', Number);
        digits[place] = (digits[place]! + by) % 10;
        expect(checkSiret(digits.join('')).ok).toBe(false);
      }),
    );
  });
});

describe('An RNA number', () => {
  it.each([
    ['W133001234', 'W133001234'],
    ['w133 001 234', 'W133001234'],
    ['W2A1000123', 'W2A1000123'],
  ])('%p is accepted as %s', (raw, value) => {
    expect(checkRna(raw)).toEqual(accepted(value));
  });

  it.each(['133001234', 'W13300123', 'W1330012345', 'WA33001234', 'W13A001234', ''])('%p is refused', (raw) => {
    expect(checkRna(raw)).toEqual(refused('rna_format', { given: raw }));
  });
});

describe('An IBAN', () => {
  it.each([
    ['FR7630006000011234567890189', 'digits only'],
    ['FR1420041010050500013M02606', 'a letter in the account'],
    ['DE89370400440532013000', 'a German account'],
    ['BE68539007547034', 'a Belgian account'],
  ])('%s is accepted: %s', (iban) => {
    expect(checkIban(iban)).toEqual(accepted(iban));
  });

  it('is cleaned of its blanks and put in upper case', () => {
    expect(checkIban('fr14 2004 1010 0505 0001 3m02 606')).toEqual(accepted('FR1420041010050500013M02606'));
  });

  it.each([
    ['', 'iban_country', { country: '' }],
    ['ZZ7630006000011234567890189', 'iban_country', { country: 'ZZ' }],
    ['30006000011234567890189', 'iban_country', { country: '30' }],
    ['FR763000600001123456789018', 'iban_length', { country: 'FR', expected: 27, given: 26 }],
    ['FR', 'iban_length', { country: 'FR', expected: 27, given: 2 }],
    ['DE8937040044053201300', 'iban_length', { country: 'DE', expected: 22, given: 21 }],
    ['FR76300060000112345678901-9', 'iban_format', { country: 'FR' }],
    ['FR763000A000011234567890189', 'iban_format', { country: 'FR' }],
    ['FRA630006000011234567890189', 'iban_format', { country: 'FR' }],
    ['FR7630006000011234567890188', 'iban_key', { country: 'FR' }],
    ['FR7730006000011234567890189', 'iban_key', { country: 'FR' }],
    ['FR4930006000011234567890190', 'rib_key', { country: 'FR' }],
  ])('%p is refused: %s', (raw, code, params) => {
    expect(checkIban(raw)).toEqual(refused(code, params));
  });

  it('of any French account is accepted', () => {
    fc.assert(fc.property(frenchIban, (iban) => expect(checkIban(iban)).toEqual(accepted(iban))));
  });

  it('with two digits exchanged is never accepted', () => {
    fc.assert(
      fc.property(frenchIban, fc.integer({ min: 4, max: 12 }), (iban, place) => {
        const exchanged = iban.slice(0, place) + iban[place + 1] + iban[place] + iban.slice(place + 2);
        expect(checkIban(exchanged).ok).toBe(exchanged === iban);
      }),
    );
  });

  it('never makes the check throw, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (raw) => void checkIban(raw)));
  });
});

describe('A masked IBAN', () => {
  it('shows the country, the key and the last four characters', () => {
    expect(maskIban('FR7630006000011234567890142')).toBe('FR76\u00a0••••\u00a0••••\u00a00142');
  });

  it('says nothing of the bank, the branch, the account or the length', () => {
    fc.assert(
      fc.property(frenchIban, (iban) => {
        const masked = maskIban(iban);
        expect(masked.replace(/[•\u00a0]/g, '')).toBe(iban.slice(0, 4) + iban.slice(-4));
        expect(masked).toHaveLength(19);
      }),
    );
  });
});

describe('A BIC', () => {
  it.each([
    ['BNPAFRPP', 'BNPAFRPP'],
    ['PSSTFRPPMAR', 'PSSTFRPPMAR'],
    ['bnpa fr pp', 'BNPAFRPP'],
  ])('%p is accepted as %s', (raw, value) => {
    expect(checkBic(raw)).toEqual(accepted(value));
  });

  it.each([
    ['BNPAFRP', 'seven characters'],
    ['BNPAFRPPX', 'nine characters'],
    ['BNPAZZPP', 'no such country'],
    ['BN1AFRPP', 'a digit in the name of the bank'],
    ['', 'nothing'],
  ])('%p is refused: %s', (raw) => {
    expect(checkBic(raw)).toEqual(refused('bic_format', { given: raw }));
  });
});
