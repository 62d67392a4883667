import type { Language } from './typography.js';

/** U+00A0 on screens: U+202F is only a tenth of an em in the sans, thousands would run together. */
const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

const GROUPS: Record<Language, string> = { fr: NO_BREAK, en: ',' };
const DECIMALS: Record<Language, string> = { fr: ',', en: '.' };

const thousands = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** `12 480` */
export function wholeNumber(value: number, language: Language): string {
  return (value < 0 ? MINUS + NO_BREAK : '') + thousands(String(Math.abs(value)), GROUPS[language]);
}

function decimal(hundredths: number, language: Language): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return thousands(digits.slice(0, -2), GROUPS[language]) + DECIMALS[language] + digits.slice(-2);
}

/** `1 234,56 €`: always two decimals; the plus sign only in a ledger. */
export function money(cents: number, language: Language, { signed = false } = {}): string {
  const sign = cents < 0 ? MINUS + NO_BREAK : signed && cents > 0 ? `+${NO_BREAK}` : '';
  return language === 'fr' ? `${sign}${decimal(cents, language)}${NO_BREAK}€` : `${sign}€${decimal(cents, language)}`;
}

/** From hundredths of a percent: 1364 is `13,64 %`; whole percents lose their decimals when asked (`70 %`). */
export function percent(basisPoints: number, language: Language, { short = false } = {}): string {
  const figure = short && basisPoints % 100 === 0 ? String(basisPoints / 100) : decimal(basisPoints, language);
  return language === 'fr' ? `${figure}${NO_BREAK}%` : `${figure}%`;
}

/** Hundredths of a percent, rounded half up; null when it cannot be told. */
export function shareOf(partCents: number | null, wholeCents: number | null): number | null {
  if (partCents === null || wholeCents === null || wholeCents === 0) return null;
  return Math.floor((partCents * 20_000 + wholeCents) / (2 * wholeCents));
}
