import { defineReasons } from '../../kernel/reasons.js';

export const membershipReasons = defineReasons({
  number_taken: { fr: () => 'Une adhésion porte déjà ce numéro.', en: () => 'A membership already has this number.' },
  dues_year_out_of_range: {
    fr: () => 'Année de cotisation : de 2000 à 2100.',
    en: () => 'Year of dues: from 2000 to 2100.',
  },
  amount_above_zero: { fr: () => 'Un montant est supérieur à zéro.', en: () => 'An amount is above zero.' },
  discount_out_of_range: {
    fr: () => 'Réduction : de 0,01 % à 100 %.',
    en: () => 'Discount: from 0.01% to 100%.',
  },
  already_renewed: {
    fr: () => 'Cette adhésion a déjà son renouvellement.',
    en: () => 'This membership already has its renewal.',
  },
  renewal_said_twice: {
    fr: () => 'Un renouvellement désigne une adhésion suivie ici, ou l’acte qui l’avait approuvée.',
    en: () => 'A renewal points at a membership kept here, or at the act that approved it.',
  },
  visa_unsigned: {
    fr: () => 'Un visa a un auteur, une date et une ligne de crédits.',
    en: () => 'A visa has an author, a day and a credit line.',
  },
});
