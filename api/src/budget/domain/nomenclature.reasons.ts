import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineReasons } from '../../kernel/reasons.js';

interface Placed {
  code: string;
  parent: string;
}

/** What the codes of an axis hang on, in a sentence. */
const ONE: Readonly<Record<string, string>> = {
  section: 'fonctionnement ou investissement',
  chapitre: 'un chapitre',
  politique: 'une politique',
  sous_politique: 'une sous-politique',
};

const IS_DIGITS = new Set(['chapitre', 'nature', 'fonction']);

export const nomenclatureReasons = defineReasons({
  unknown_code: {
    fr: (p: { code: string; year: number }) => `Code ${p.code} absent de la nomenclature ${p.year}.`,
    en: (p: { code: string; year: number }) => `Code ${p.code} is not in the ${p.year} nomenclature.`,
  },
  code_closed: {
    fr: (p: { code: string; year: number; on: CalendarDay }, w) =>
      `Code ${p.code} clos le ${w.day(p.on)} dans la nomenclature ${p.year} : choisissez-en un autre.`,
    en: (p: { code: string; year: number; on: CalendarDay }, w) =>
      `Code ${p.code} was closed on ${w.day(p.on)} in the ${p.year} nomenclature: choose another one.`,
  },
  code_is_heading: {
    fr: (p: { code: string; below: string }) => `${p.code} regroupe d’autres codes : choisissez ${p.below}.`,
    en: (p: { code: string; below: string }) => `${p.code} groups other codes: choose ${p.below}.`,
  },
  nature_of_other_chapitre: {
    fr: (p: Placed) => `La nature ${p.code} relève du chapitre ${p.parent}.`,
    en: (p: Placed) => `Nature ${p.code} belongs to chapitre ${p.parent}.`,
  },
  chapitre_of_other_section: {
    fr: (p: Placed) => `Le chapitre ${p.code} relève de la section ${p.parent}.`,
    en: (p: Placed) => `Chapitre ${p.code} belongs to section ${p.parent}.`,
  },
  programme_of_other_sous_politique: {
    fr: (p: Placed) => `Le programme ${p.code} relève de la sous-politique ${p.parent}.`,
    en: (p: Placed) => `Programme ${p.code} belongs to sous-politique ${p.parent}.`,
  },
  code_format: {
    fr: (p: { axis: string; code: string }) =>
      `Code ${p.code} non compris : ${IS_DIGITS.has(p.axis) ? 'des chiffres, comme 65748' : 'des capitales et des chiffres, comme B370'}.`,
    en: (p: { axis: string; code: string }) =>
      `Code ${p.code} not understood: ${IS_DIGITS.has(p.axis) ? 'digits, such as 65748' : 'capitals and digits, such as B370'}.`,
  },
  parent_required: {
    fr: (p: { axis: string }) => `Rattachement attendu : ${ONE[p.axis]}.`,
    en: (p: { axis: string }) => `It must hang on something: ${ONE[p.axis]}.`,
  },
  no_parent: {
    fr: () => 'Un code de cet axe ne se rattache à rien : ses chiffres disent sa place.',
    en: () => 'A code of this axis hangs on nothing: its digits tell its place.',
  },
  unknown_parent: {
    fr: (p: { axis: string; parent: string; year: number }) =>
      `${p.parent} absent de la nomenclature ${p.year} : attendu ${ONE[p.axis]}.`,
    en: (p: { axis: string; parent: string; year: number }) =>
      `${p.parent} is not in the ${p.year} nomenclature: expected ${ONE[p.axis]}.`,
  },
  code_in_use: {
    fr: () => 'Des lignes de crédits portent ce code : seul son libellé se corrige, ou il se clôt.',
    en: () => 'Credit lines bear this code: only its label can be put right, or it can be closed.',
  },
  heading_in_use: {
    fr: () => 'Un code plus court porte des lignes de crédits : il ne peut en regrouper d’autres.',
    en: () => 'A shorter code bears credit lines: it cannot group others.',
  },
  closed_code_takes_no_line: {
    fr: () => 'Un des codes de la ligne est clos : choisissez-en un autre.',
    en: () => 'One of the codes of the line is closed: choose another one.',
  },
  line_not_of_year_before: {
    fr: (p: { lineId: number }) => `La ligne ${p.lineId} n’est pas de l’exercice précédent de ce budget.`,
    en: (p: { lineId: number }) => `Line ${p.lineId} is not of the year before in this budget.`,
  },
  line_open_already: {
    fr: (p: { lineId: number }) => `La ligne ${p.lineId} est déjà ouverte dans cet exercice.`,
    en: (p: { lineId: number }) => `Line ${p.lineId} is already open in this fiscal year.`,
  },
  code_unmapped: {
    fr: (p: { code: string }) => `Le code ${p.code} n’a pas de suite : ajoutez sa correspondance.`,
    en: (p: { code: string }) => `Nothing follows code ${p.code}: add what it becomes.`,
  },
  code_ambiguous: {
    fr: (p: { code: string; accepted: string }) =>
      `Le code ${p.code} devient ${p.accepted} : ouvrez la ligne à la main.`,
    en: (p: { code: string; accepted: string }) => `Code ${p.code} becomes ${p.accepted}: open the line by hand.`,
  },
  succession_exists: {
    fr: () => 'Cette correspondance est déjà enregistrée.',
    en: () => 'This correspondence is already recorded.',
  },
  code_exists: {
    fr: () => 'Ce code existe déjà dans cette nomenclature.',
    en: () => 'This code exists already in this nomenclature.',
  },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
});
