import { defineReasons } from '../../kernel/reasons.js';

export const bordereauReasons = defineReasons({
  unknown_mandat: {
    fr: (p: { id: number }) => `Le mandat ${p.id} n’existe pas.`,
    en: (p: { id: number }) => `Mandat ${p.id} does not exist.`,
  },
  mandat_not_ordered: {
    fr: (p: { beneficiary: string }) => `Le mandat de « ${p.beneficiary} » n’est pas encore ordonnancé.`,
    en: (p: { beneficiary: string }) => `The mandat of “${p.beneficiary}” is not ordered yet.`,
  },
  mandat_in_bordereau: {
    fr: (p: { mandat: number; bordereau: number }) => `Le mandat ${p.mandat} est déjà au bordereau ${p.bordereau}.`,
    en: (p: { mandat: number; bordereau: number }) => `Mandat ${p.mandat} is already in bordereau ${p.bordereau}.`,
  },
  several_fiscal_years: {
    fr: () => 'Un bordereau réunit les mandats d’un seul budget et d’un seul exercice.',
    en: () => 'A bordereau gathers the mandats of one budget and one fiscal year.',
  },
  preparer_may_not_sign: {
    fr: () => 'Vous avez préparé ce bordereau : un autre agent doit le signer.',
    en: () => 'You prepared this bordereau: another officer must sign it.',
  },
  chain_may_not_sign: {
    fr: (p: { mandat: number }) => `Vous avez pris part au mandat ${p.mandat} : un autre agent doit signer.`,
    en: (p: { mandat: number }) => `You took part in mandat ${p.mandat}: another officer must sign.`,
  },
  bordereau_incomplete: {
    fr: () => 'Chaque étape d’un bordereau a sa date et son auteur.',
    en: () => 'Each step of a bordereau has its day and its author.',
  },
  bordereau_number_taken: {
    fr: () => 'Ce numéro de bordereau est déjà pris sur l’exercice.',
    en: () => 'This bordereau number is taken in the fiscal year.',
  },
});
