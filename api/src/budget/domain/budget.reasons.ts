import { defineReasons } from '../../kernel/reasons.js';

interface Shortage {
  missingCents: number;
  chapitre: string;
  budget: string;
  year: number;
}

interface FiscalYear {
  budget: string;
  year: number;
}

export const budgetReasons = defineReasons({
  envelope_short: {
    fr: (p: Shortage, w) => `Il manque ${w.euros(p.missingCents)} sur l’enveloppe du chapitre ${p.chapitre}.`,
    en: (p: Shortage, w) => `${w.euros(p.missingCents)} are missing on the envelope of chapitre ${p.chapitre}.`,
  },
  fiscal_year_not_open: {
    fr: (p: FiscalYear) => `L’exercice ${p.year} n’est pas ouvert à la dépense : ${p.budget}.`,
    en: (p: FiscalYear) => `Fiscal year ${p.year} is not open to spending: ${p.budget}.`,
  },
  fiscal_year_ended: {
    fr: (p: FiscalYear) => `L’exercice ${p.year} est fini : imputez sur le suivant. ${p.budget}.`,
    en: (p: FiscalYear) => `Fiscal year ${p.year} is over: charge the next one. ${p.budget}.`,
  },
  line_code_closed: {
    fr: (p: { code: string; year: number }) => `Code ${p.code} clos dans la nomenclature ${p.year} : imputez ailleurs.`,
    en: (p: { code: string; year: number }) =>
      `Code ${p.code} is closed in the ${p.year} nomenclature: charge another.`,
  },
  year_state_refuses: {
    fr: () => 'L’état de l’exercice ne permet pas ce mouvement.',
    en: () => 'The state of the fiscal year does not allow this movement.',
  },
  credits_used: {
    fr: () => 'Les crédits de l’enveloppe ne suffisent pas à ce qui est réservé et engagé.',
    en: () => 'The credits of the envelope do not cover what is reserved and committed.',
  },
  order_above_commitment: {
    fr: () => 'Le mandatement dépasserait l’engagement.',
    en: () => 'The order would exceed the commitment.',
  },
  balance_below_zero: {
    fr: () => 'Le mouvement retirerait plus que ce qui est réservé ou engagé.',
    en: () => 'The movement would take away more than is reserved or committed.',
  },
  movement_amount: {
    fr: () => 'Le montant ne convient pas à ce mouvement : un budget primitif est positif, aucun n’est nul.',
    en: () => 'The amount does not suit this movement: an initial budget is positive, none is zero.',
  },
  correction_of_nothing: {
    fr: () => 'Une correction désigne l’écriture qu’elle corrige, et elle seule.',
    en: () => 'A correction names the entry that it puts right, and nothing else does.',
  },
  corrected_already: {
    fr: () => 'Cette écriture est déjà corrigée.',
    en: () => 'This entry has already been put right.',
  },
  movement_recorded_already: {
    fr: () => 'Ce mouvement est déjà enregistré.',
    en: () => 'This movement is already recorded.',
  },
  year_undecided: {
    fr: () => 'Des engagements de l’exercice ne sont ni mandatés ni décidés.',
    en: () => 'Commitments of the year are neither ordered nor decided.',
  },
  balances_follow_movements: {
    fr: () => 'Un solde ne se saisit pas : il suit ses mouvements.',
    en: () => 'A balance is not entered: it follows its movements.',
  },
  budget_code_taken: { fr: () => 'Un budget porte déjà ce code.', en: () => 'A budget already has this code.' },
  fiscal_year_opened_already: {
    fr: () => 'Cet exercice existe déjà pour ce budget.',
    en: () => 'This fiscal year exists already for this budget.',
  },
  credit_line_exists_already: {
    fr: () => 'Cette ligne de crédits existe déjà.',
    en: () => 'This credit line exists already.',
  },
  exists_already: { fr: () => 'Cette référence existe déjà.', en: () => 'This reference exists already.' },
  chapitre_format: { fr: () => 'Chapitre : de 2 à 5 chiffres.', en: () => 'Chapitre: 2 to 5 digits.' },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
  unknown_budget: { fr: () => 'Ce budget n’existe pas.', en: () => 'This budget does not exist.' },
  unknown_fiscal_year: { fr: () => 'Cet exercice n’existe pas.', en: () => 'This fiscal year does not exist.' },
  unknown_department: { fr: () => 'Cette direction n’existe pas.', en: () => 'This department does not exist.' },
  unknown_credit_line: {
    fr: () => 'Cette ligne de crédits n’existe pas.',
    en: () => 'This credit line does not exist.',
  },
});
