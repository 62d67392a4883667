import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

export const authorisationReasons = defineReasons({
  authorisation_years_order: {
    fr: () => 'La dernière année ne précède pas la première.',
    en: () => 'The last year does not come before the first one.',
  },
  above_authorisation: {
    fr: () => 'L’autorisation est votée pour moins que ce qui y est réservé et engagé.',
    en: () => 'The authorisation is voted for less than what is reserved and committed on it.',
  },
  authorisation_used: {
    fr: (p: { number: string; usedCents: Cents }, w) =>
      `${w.euros(p.usedCents)} sont réservés ou engagés sur ${p.number} : elle ne descend pas en dessous.`,
    en: (p: { number: string; usedCents: Cents }, w) =>
      `${w.euros(p.usedCents)} are reserved or committed on ${p.number}: it does not go below.`,
  },
  authorisation_number_taken: {
    fr: () => 'Une autorisation de ce budget porte déjà ce numéro.',
    en: () => 'An authorisation of this budget already has this number.',
  },
});
