import fc from 'fast-check';
import { newCode, readCode, shownCode } from './code.js';

const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codes = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 9, maxLength: 9 })
  .map((signs) => newCode(() => signs.pop()!));

describe('The code of a signed document', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[2-9A-HJKMNP-Z]{10}$/);
        for (const typed of [code, shownCode(code), code.toLowerCase(), ` ${shownCode(code).replace('-', ' – ')} `]) {
          expect(readCode(typed)).toBe(code);
        }
      }),
    );
  });

  it('is refused when one of its signs is another', () => {
    fc.assert(
      fc.property(codes, fc.nat(9), fc.constantFrom(...SIGNS), (code, place, sign) => {
        const typed = code.slice(0, place) + sign + code.slice(place + 1);
        expect(readCode(typed)).toBe(sign === code[place] ? code : null);
      }),
    );
  });

  it('is refused when two of its signs are exchanged', () => {
    fc.assert(
      fc.property(codes, fc.nat(9), fc.nat(9), (code, one, other) => {
        const signs = [...code];
        [signs[one], signs[other]] = [signs[other]!, signs[one]!];
        expect(readCode(signs.join(''))).toBe(code[one] === code[other] ? code : null);
      }),
    );
  });

  it.each(['', 'K7QF2', 'https://example.org', 'O0IL1-00000', '2222222222x'])('is not found in %j', (text) => {
    expect(readCode(text)).toBeNull();
  });
});
