import { defineReasons } from '../../kernel/reasons.js';

export const mandatReasons = defineReasons({
  proof_by_other: {
    fr: () => 'Vous avez ordonnancé ou signé ce mandat : un autre agent doit constater le paiement.',
    en: () => 'You ordered or signed this mandat: another officer must record its payment.',
  },
  account_changed: {
    fr: () => 'Les coordonnées bancaires ont changé depuis la liquidation : ce mandat ne part plus.',
    en: () => 'The bank details changed since the liquidation: this mandat no longer leaves.',
  },
  rejection_by_other: {
    fr: () => 'Vous avez ordonnancé ou signé ce mandat : un autre agent doit constater le rejet.',
    en: () => 'You ordered or signed this mandat: another officer must record its rejection.',
  },
  mandat_reissued: {
    fr: () => 'Ce mandat est déjà réémis.',
    en: () => 'This mandat is already reissued.',
  },
  lines_in_two_years: {
    fr: () => 'Une partie de ce mandat passe à l’exercice suivant : décidez d’abord du reste.',
    en: () => 'A part of this mandat goes on to the next fiscal year: decide of the rest first.',
  },
  mandat_end_incomplete: {
    fr: () => 'Un rejet ou une annulation a sa date, son auteur et son motif.',
    en: () => 'A rejection or a cancellation has its day, its author and its reason.',
  },
  mandat_end_final: {
    fr: () => 'Un mandat payé, rejeté ou annulé le reste : un autre mandat le remplace.',
    en: () => 'A mandat that is paid, rejected or cancelled stays so: another one replaces it.',
  },
  mandat_chain: {
    fr: () => 'Certifier, liquider, confirmer le RIB et signer reviennent à des agents différents.',
    en: () => 'Certifying, liquidating, confirming the bank account and signing take different officers.',
  },
  mandat_incomplete: {
    fr: () => 'Chaque étape d’un mandat a sa date et son auteur.',
    en: () => 'Each step of a mandat has its day and its author.',
  },
  mandat_dates: {
    fr: () => 'Ordonnancement, prise en charge, paiement : les dates se suivent dans cet ordre.',
    en: () => 'Order, taking in charge, payment: the days follow one another.',
  },
  mandat_proof: {
    fr: () => 'Un paiement se constate avec sa date et sa preuve.',
    en: () => 'A payment is recorded with its day and its proof.',
  },
  mandat_number_taken: {
    fr: () => 'Ce numéro de mandat est déjà pris sur l’exercice.',
    en: () => 'This mandat number is taken in the fiscal year.',
  },
  mandat_of_budget_exists: {
    fr: () => 'Ce paiement a déjà son mandat sur ce budget.',
    en: () => 'This payment already has its mandat on this budget.',
  },
  mandat_lines: {
    fr: () => 'Un mandat porte une fois chaque ligne d’imputation, pour un montant positif.',
    en: () => 'A mandat bears each imputation line once, for an amount above zero.',
  },
});
