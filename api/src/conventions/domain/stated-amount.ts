import type { Cents } from '../../kernel/money.js';

/** Whether a text states an amount in figures, however its thousands are spaced: « 65 000 € », « 65 000,00 euros ». */
export function statesAmount(text: string, cents: Cents): boolean {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, '[\\s.]?');
  const rest = cents % 100;
  const decimals = rest === 0 ? '(?:,00)?' : `,${String(rest).padStart(2, '0')}`;
  return new RegExp(`(?<!\\d[\\s.]?)${euros}${decimals}\\s*(?:€|euros?\\b)`, 'i').test(text);
}
