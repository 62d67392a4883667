/**
 * Identifiers whose keys are right and which nobody bears: no SIREN begins with three zeros, no association is
 * registered under W139, no bank is number 99999.
 */

const FICTITIOUS_BANK = '99999';
const BRANCH = '00013';
/** What the letters FR and two zeros are worth in the key of an IBAN. */
const COUNTRY = '152700';

/** The SIREN of that rank. */
export const sirenOf = (rank: number): string => withLuhnKey(`000${String(rank).padStart(5, '0')}`);

/** One establishment of a SIREN: 1 is the seat. */
export const siretOf = (siren: string, establishment = 1): string =>
  withLuhnKey(siren + String(establishment).padStart(4, '0'));

export const rnaOf = (rank: number): string => `W139${String(rank).padStart(6, '0')}`;

export function ibanOf(rank: number): string {
  const account = String(rank).padStart(11, '0');
  const ribKey = 97 - ((89 * Number(FICTITIOUS_BANK) + 15 * Number(BRANCH) + 3 * rank) % 97);
  const bban = FICTITIOUS_BANK + BRANCH + account + twoDigits(ribKey);
  return `FR${twoDigits(Number(98n - (BigInt(bban + COUNTRY) % 97n)))}${bban}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function withLuhnKey(digits: string): string {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, rank) => (rank % 2 === 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9))
    .reduce((total, value) => total + value, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
