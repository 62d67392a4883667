import { defineReasons } from '../../kernel/reasons.js';

/** Why two records cannot become one. */
export const mergeReasons = defineReasons({
  merged: {
    fr: () => 'Cette fiche a été fusionnée dans une autre : ouvrez celle qui reste.',
    en: () => 'This record was merged into another one: open the one that remains.',
  },
  merge_into_itself: {
    fr: () => 'Choisissez une autre fiche que celle-ci.',
    en: () => 'Choose another record than this one.',
  },
  merge_into_merged: {
    fr: (p: { name: string }) => `${p.name} a déjà été fusionnée : choisissez la fiche qui reste.`,
    en: (p: { name: string }) => `${p.name} was already merged: choose the record that remains.`,
  },
  merge_other_siren: {
    fr: (p: { one: string; other: string }) => `Deux SIREN, ${p.one} et ${p.other} : ce sont deux organismes.`,
    en: (p: { one: string; other: string }) => `Two SIREN, ${p.one} and ${p.other}: these are two bodies.`,
  },
  merge_payment_under_way: {
    fr: (p: { name: string; count: number }, w) =>
      `${p.name} a ${w.count(p.count, 'paiement', 'paiements')} en cours : attendez son règlement.`,
    en: (p: { name: string; count: number }, w) =>
      `${p.name} has ${w.count(p.count, 'payment', 'payments')} under way: wait until it is settled.`,
  },
  merge_two_accounts: {
    fr: () => 'Deux comptes confirmés différents : que les finances disent lequel vaut d’abord.',
    en: () => 'Two different confirmed accounts: finance must first say which one stands.',
  },
});
