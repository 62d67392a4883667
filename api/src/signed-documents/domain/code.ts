/** Thirty-one signs that nobody takes one for another, typed or read aloud: no 0, 1, I, L nor O. A prime number of them. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const FREE = 9;
const LENGTH = FREE + 1;

/**
 * The signs weigh by their place and add up to a multiple of a prime: one sign mistyped, or two exchanged, never do.
 */
const weight = (code: string): number =>
  [...code].reduce((sum, sign, index) => sum + (index + 1) * SIGNS.indexOf(sign), 0) % SIGNS.length;

/** A code, from a source of whole numbers below a bound. */
export function newCode(below: (bound: number) => number): string {
  const free = Array.from({ length: FREE }, () => SIGNS[below(SIGNS.length)]!).join('');
  return [...SIGNS].map((sign) => free + sign).find((code) => weight(code) === 0)!;
}

/** The code that somebody typed or a symbol says, whatever the case and the dashes; null when it is none of ours. */
export function readCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s–-]/g, '');
  const isOurs = code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) && weight(code) === 0;
  return isOurs ? code : null;
}

/** As it is printed: « K7QF2-M9XA3 ». */
export const shownCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
