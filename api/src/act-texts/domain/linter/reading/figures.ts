import type { Cents } from '../../../../kernel/money.js';
import { amountInWords } from '../../../../kernel/words.js';

/** An amount as a text writes it. */
export interface WrittenAmount {
  readonly cents: Cents;
  /** The exact characters, for whoever must find them again. */
  readonly quote: string;
  readonly at: number;
}

const UNITS: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, md: 1_000_000_000 };

/** « 65 000,00 € », « 80.000 euros », « 88 M€ », « 10 milliards d’euros », « 155 000 TTC »: the unit makes the amount. */
const AMOUNT =
  /(?<![\d.,/-])(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[.,](\d{1,2}))?\s*(?:(k|Md|M)€|(millions?|milliards?)\s+d[’']euros|€|euros?\b|EUR\b|(?:TTC|HT)\b)/giu;

export const amountsIn = (text: string): WrittenAmount[] =>
  [...text.matchAll(AMOUNT)].map((found) => {
    const [quote, whole, decimals = '', short, long] = found;
    const cents = Number(whole!.replace(/[^\d]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
    const unit = short?.toLowerCase() ?? (long ? (long.startsWith('milliard') ? 'md' : 'm') : null);
    return { cents: unit === null ? cents : cents * UNITS[unit]!, quote, at: found.index };
  });

/** Letters and hyphens as one spelling: before and after the reform of 1990, with or without the marks of the plural. */
const letters = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/\p{Pd}/gu, ' ')
    .replace(/\b(cent|vingt|million|milliard|euro|centime|mille)s\b/g, '$1')
    .replace(/\bd euro\b/g, 'euro')
    .replace(/\s+/gu, ' ')
    .trim();

const NUMBER_WORD =
  "(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante|cents?|milles?|millions?|milliards?|et|d[’']|de|euros?|centimes?)";
const WORDS_BEFORE = new RegExp(`(?<![\\p{L}])${NUMBER_WORD}(?:[\\s-]*${NUMBER_WORD})*[\\s]*(?=\\($)`, 'iu');

/** Figures and letters that stand side by side and do not say the same. */
export interface Disagreement extends WrittenAmount {
  /** The letters as written. */
  readonly letters: string;
  /** What the figures are in letters. */
  readonly expected: string;
}

const disagree = (amount: WrittenAmount, written: string): Disagreement[] => {
  const expected = amountInWords(amount.cents);
  return letters(written) === letters(expected) ? [] : [{ ...amount, letters: written, expected }];
};

/** « 65 000 € (soixante-cinq mille euros) », or the letters first. An aside that is no amount says nothing. */
export const disagreements = (text: string): Disagreement[] =>
  amountsIn(text).flatMap((amount) => {
    const after = /^\s*\(([^()]*\b(?:euros?|centimes?))\)/iu.exec(text.slice(amount.at + amount.quote.length))?.[1];
    if (after !== undefined && !/\d/.test(after)) return disagree(amount, after);
    const before = WORDS_BEFORE.exec(text.slice(0, amount.at))?.[0].trim();
    return before && /(?:euros?|centimes?)$/i.test(before) ? disagree(amount, before) : [];
  });

/** A percentage as a text writes it, and how many decimals it gives. */
export interface WrittenPercent {
  /** In units of its last decimal: « 13,63 % » is 1363 with two decimals. */
  readonly units: number;
  readonly decimals: number;
  readonly point: ',' | '.' | '';
  readonly quote: string;
  readonly at: number;
}

export const percentsIn = (text: string): WrittenPercent[] =>
  [...text.matchAll(/(?<![\d.,])(\d{1,3})(?:([.,])(\d{1,4}))?\s*%/gu)].map((found) => ({
    units: Number(found[1]! + (found[3] ?? '')),
    decimals: found[3]?.length ?? 0,
    point: (found[2] ?? '') as ',' | '.' | '',
    quote: found[0],
    at: found.index,
  }));
