import { defineReasons } from '../../kernel/reasons.js';

export const numberingReasons = defineReasons({
  pattern_without_value: {
    fr: () => 'Le format doit contenir {N}, le numéro d’ordre.',
    en: () => 'The pattern must contain {N}, the running value.',
  },
  pattern_unknown_token: {
    fr: (p: { token: string; accepted: string }) => `{${p.token}} n’est pas connu. Acceptés : ${p.accepted}.`,
    en: (p: { token: string; accepted: string }) => `{${p.token}} is unknown. Accepted: ${p.accepted}.`,
  },
  pattern_without_year: {
    fr: () => 'Une série qui repart chaque année doit porter l’année : {AA} ou {AAAA}.',
    en: () => 'A series that restarts each year must carry the year: {AA} or {AAAA}.',
  },
  series_open: {
    fr: () => 'Une série vient d’être ouverte pour ces actes : relisez la liste.',
    en: () => 'A series was just opened for these acts: read the list again.',
  },
  unknown_value: { fr: () => 'Valeur non comprise.', en: () => 'Value not understood.' },
  number_spent: {
    fr: () => 'Ce numéro a été annulé, ou est réservé à un autre rapport.',
    en: () => 'This number was voided, or is kept for another report.',
  },
  number_settled: {
    fr: () => 'Ce numéro est déjà attribué ou annulé.',
    en: () => 'This number is already used or voided.',
  },
  number_settled_elsewhere: {
    fr: () => 'Ce numéro vient d’être donné : recommencez.',
    en: () => 'This number was just given: start again.',
  },
  number_reserved: {
    fr: (p: { number: string }) => `Le numéro ${p.number} est réservé à ce rapport : prenez-le, ou annulez-le d’abord.`,
    en: (p: { number: string }) => `The number ${p.number} is kept for this report: take it, or void it first.`,
  },
  number_required: {
    fr: () => 'Donnez un numéro, ou ouvrez une série de numéros.',
    en: () => 'Give a number, or open a series of numbers.',
  },
});
