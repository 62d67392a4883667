import { defineReasons } from '../../kernel/reasons.js';

export const membershipReasons = defineReasons({
  on_report: {
    fr: (p: { number: string }) => `Cette adhésion est au rapport ${p.number} : retirez-l’en d’abord.`,
    en: (p: { number: string }) => `This membership is on report ${p.number}: take it off first.`,
  },
  discount_unexplained: {
    fr: () => 'Indiquez pourquoi la réduction s’applique.',
    en: () => 'Say why the discount applies.',
  },
  tariff_differs: {
    fr: (p: { amountCents: number; expectedCents: number }, w) =>
      `La cotisation est de ${w.euros(p.amountCents)}, le tarif donne ${w.euros(p.expectedCents)}.`,
    en: (p: { amountCents: number; expectedCents: number }, w) =>
      `The dues are ${w.euros(p.amountCents)}, the tariff makes ${w.euros(p.expectedCents)}.`,
  },
  imputation_unresolved: {
    fr: () => 'Choisissez la ligne de crédits qui porte cette cotisation.',
    en: () => 'Choose the credit line that bears these dues.',
  },
  unknown_credit_line: {
    fr: () => 'Cette ligne de crédits n’existe pas.',
    en: () => 'This credit line does not exist.',
  },
  unknown_organisation: { fr: () => 'Cet organisme n’existe pas.', en: () => 'This organisation does not exist.' },
  unknown_renewal: {
    fr: () => 'L’adhésion renouvelée n’existe pas dans votre direction.',
    en: () => 'The membership to renew does not exist in your department.',
  },
  renewal_of_other_organisation: {
    fr: (p: { number: string }) => `L’adhésion ${p.number} est à un autre organisme.`,
    en: (p: { number: string }) => `Membership ${p.number} is of another organisation.`,
  },
  renewal_not_later: {
    fr: (p: { number: string; duesYear: number }) =>
      `L’adhésion ${p.number} est de ${p.duesYear} : un renouvellement porte sur une année suivante.`,
    en: (p: { number: string; duesYear: number }) =>
      `Membership ${p.number} is of ${p.duesYear}: a renewal bears on a later year.`,
  },
  fee_call_known: {
    fr: (p: { on: string }, w) => `Appel déjà reçu le ${w.day(p.on)} : indiquez la raison de la correction.`,
    en: (p: { on: string }, w) => `Call already received on ${w.day(p.on)}: give the reason for the correction.`,
  },
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
