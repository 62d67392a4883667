import { defineReasons } from '../../kernel/reasons.js';

/** Reasons of input that is not understood; the field is set by the pipe. */
export const inputReasons = defineReasons({
  text_required: { fr: () => 'À renseigner.', en: () => 'Required.' },
  text_too_long: {
    fr: (p: { max: number }) => `${p.max} caractères au plus.`,
    en: (p: { max: number }) => `At most ${p.max} characters.`,
  },
  day_expected: { fr: () => 'Date attendue : jj/mm/aaaa.', en: () => 'Expected a date: YYYY-MM-DD.' },
  amount_expected: {
    fr: () => 'Montant non compris : écrivez 1 234,56.',
    en: () => 'Amount not understood: whole cents, above zero.',
  },
  choice_expected: {
    fr: (p: { accepted: string }) => `Valeurs acceptées : ${p.accepted}.`,
    en: (p: { accepted: string }) => `Accepted values: ${p.accepted}.`,
  },
  number_expected: {
    fr: (p: { min: number; max: number }) => `Nombre entier attendu, de ${p.min} à ${p.max}.`,
    en: (p: { min: number; max: number }) => `Expected a whole number from ${p.min} to ${p.max}.`,
  },
  items_expected: {
    fr: (p: { min: number; max: number }) => `De ${p.min} à ${p.max} lignes attendues.`,
    en: (p: { min: number; max: number }) => `Expected ${p.min} to ${p.max} lines.`,
  },
  unknown_field: { fr: () => 'Champ inconnu.', en: () => 'Unknown field.' },
  not_understood: { fr: () => 'Valeur non comprise.', en: () => 'Value not understood.' },
});
