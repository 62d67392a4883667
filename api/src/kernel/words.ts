import type { CalendarDay } from './calendar-day.js';
import type { Cents } from './money.js';

/** How figures and days are written inside sentences, in each language of the caller, and amounts in letters. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Words = {
  /** `1 234,56 €` · `€1,234.56`; always two decimals. */
  euros(cents: Cents): string;
  /** `26/09/2019` · `26 Sep 2019` */
  day(day: CalendarDay): string;
  /** Takes hundredths of a percent, as `shareOf` gives them: 1364 is `13,64 %` · `13.64%`. */
  percent(hundredths: number): string;
  /** The spaces of the language: French puts a no-break one before « : ; ? ! » and inside « ». */
  typeset(sentence: string): string;
  /** `3 pièces` · `3 papers`; French counts 0 in the singular, English in the plural. */
  count(n: number, one: string, many: string): string;
};

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// Written by hand: Intl puts U+202F between French thousands, and its output changes with the ICU of the machine.
const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    euros: (cents) => `${frenchSigned(cents)}${NO_BREAK_SPACE}€`,
    day: (day) => day.split('-').reverse().join('/'),
    percent: (hundredths) => `${frenchSigned(hundredths)}${NO_BREAK_SPACE}%`,
    typeset: (sentence) => sentence.replace(/ (?=[:;?!»])|(?<=«) /g, NO_BREAK_SPACE),
    count: (n, one, many) => `${grouped(n, NO_BREAK_SPACE)}${NO_BREAK_SPACE}${Math.abs(n) < 2 ? one : many}`,
  },
  en: {
    euros: (cents) => `${cents < 0 ? MINUS : ''}€${decimal(cents, ',', '.')}`,
    day: (day) => `${Number(day.slice(8))} ${ENGLISH_MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
    percent: (hundredths) => `${hundredths < 0 ? MINUS : ''}${decimal(hundredths, ',', '.')}%`,
    typeset: (sentence) => sentence,
    count: (n, one, many) => `${grouped(n, ',')} ${n === 1 ? one : many}`,
  },
};

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}

function frenchSigned(hundredths: number): string {
  return `${hundredths < 0 ? MINUS + NO_BREAK_SPACE : ''}${decimal(hundredths, NO_BREAK_SPACE, ',')}`;
}

/** The absolute value of a number of hundredths, with two decimals. */
function decimal(hundredths: number, separator: string, point: string): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${grouped(digits.slice(0, -2), separator)}${point}${digits.slice(-2)}`;
}

function grouped(digits: string | number, separator: string): string {
  return String(digits).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

const FRENCH_MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'],
  ...['août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** The day as French acts write it: « 26 septembre 2019 », « 1er janvier 2020 ». */
export function longDay(day: CalendarDay): string {
  const number = Number(day.slice(8));
  return `${number === 1 ? '1er' : number} ${FRENCH_MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

const UNITS = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  ...['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
];
/** Seventy and ninety count on from sixty and eighty. */
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
const SCALES = [
  { value: 1_000_000_000, name: 'milliard' },
  { value: 1_000_000, name: 'million' },
];
const LARGEST_EUROS = 999_999_999_999;

/**
 * The amount in French letters, as a convention writes it beside the figures: « soixante-cinq mille euros ».
 * Traditional spelling: hyphens below one hundred only, « vingt » and « cent » in the plural when nothing follows them,
 * save the nouns million and milliard; « mille » never.
 * @throws RangeError when the amount is negative, not whole, or of a thousand billion euros or more
 */
export function amountInWords(cents: Cents): string {
  const euros = Math.floor(cents / 100);
  if (!Number.isSafeInteger(cents) || cents < 0 || euros > LARGEST_EUROS) {
    throw new RangeError(`No words for this amount in cents: ${cents}`);
  }
  const rest = cents % 100;
  const ofEuros = euros > 0 && euros % 1_000_000 === 0 ? `${inLetters(euros)} d’euros` : named(euros, 'euro');
  if (rest === 0) return ofEuros;
  return euros === 0 ? named(rest, 'centime') : `${ofEuros} et ${named(rest, 'centime')}`;
}

function named(n: number, noun: string): string {
  return `${inLetters(n)} ${n < 2 ? noun : `${noun}s`}`;
}

function inLetters(n: number): string {
  if (n === 0) return unit(0);
  const words: string[] = [];
  let rest = n;
  for (const { value, name } of SCALES) {
    if (rest >= value) words.push(named(Math.floor(rest / value), name));
    rest %= value;
  }
  const thousands = Math.floor(rest / 1000);
  if (thousands > 1) words.push(belowThousand(thousands, ''));
  if (thousands > 0) words.push('mille');
  if (rest % 1000 > 0) words.push(belowThousand(rest % 1000, 's'));
  return words.join(' ');
}

/** `plural` ends « cents » and « quatre-vingts » when they come last. */
function belowThousand(n: number, plural: 's' | ''): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, plural);
  const cent = hundreds === 1 ? 'cent' : `${unit(hundreds)} cent`;
  if (rest > 0) return `${cent} ${belowHundred(rest, plural)}`;
  return hundreds === 1 ? cent : cent + plural;
}

function belowHundred(n: number, plural: 's' | ''): string {
  if (n < 20) return unit(n);
  if (n === 80) return `quatre-vingt${plural}`;
  const rank = Math.floor(n / 10);
  const ten = TENS[rank]!;
  const rest = n - (rank === 7 || rank === 9 ? rank - 1 : rank) * 10;
  if (rest === 0) return ten;
  // « vingt et un », « soixante et onze », but « quatre-vingt-un », « quatre-vingt-onze ».
  return rank < 8 && rest % 10 === 1 ? `${ten} et ${unit(rest)}` : `${ten}-${unit(rest)}`;
}

function unit(n: number): string {
  return UNITS[n]!;
}
