import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

interface SectionOfYear {
  budget: string;
  year: number;
}

export const transferReasons = defineReasons({
  two_lines_expected: {
    fr: () => 'Choisissez la ligne qui cède, celle qui reçoit, ou les deux.',
    en: () => 'Choose the line that gives, the one that receives, or both.',
  },
  same_line: {
    fr: () => 'La ligne qui cède et celle qui reçoit sont la même.',
    en: () => 'The line that gives and the one that receives are the same.',
  },
  between_budgets: {
    fr: () => 'Rien ne se vire d’un budget à l’autre : passez par une décision modificative.',
    en: () => 'Nothing is transferred between budgets: have an amending decision voted.',
  },
  between_years: {
    fr: () => 'Rien ne se vire d’un exercice à l’autre : passez par le budget voté.',
    en: () => 'Nothing is transferred between fiscal years: have it voted.',
  },
  between_sections: {
    fr: () => 'Rien ne se vire d’une section à l’autre : passez par une décision modificative.',
    en: () => 'Nothing is transferred between sections: have an amending decision voted.',
  },
  other_chapitre_expected: {
    fr: () => 'Dites le chapitre où va le crédit, ou d’où il vient.',
    en: () => 'Tell the chapitre to which the credits go, or from which they come.',
  },
  chapitre_followed: {
    fr: (p: { chapitre: string }) => `Le chapitre ${p.chapitre} est suivi ici : choisissez sa ligne.`,
    en: (p: { chapitre: string }) => `Chapitre ${p.chapitre} is followed here: choose its line.`,
  },
  personnel_excluded: {
    fr: (p: { chapitre: string }) =>
      `Le chapitre ${p.chapitre} (personnel) ne se vire pas par délégation : faites voter.`,
    en: (p: { chapitre: string }) => `Chapitre ${p.chapitre} (personnel) is not delegated: have it voted.`,
  },
  transfer_act_expected: {
    fr: () => 'De chapitre à chapitre, le virement est une décision : donnez son acte.',
    en: () => 'From chapitre to chapitre a transfer is a decision: give its act.',
  },
  transfer_base_unknown: {
    fr: (p: SectionOfYear) => `Dépenses réelles ${p.year} inconnues : saisissez-les sur l’exercice. ${p.budget}.`,
    en: (p: SectionOfYear) => `The real expenditure of ${p.year} is not known: enter it on the year. ${p.budget}.`,
  },
  transfer_rate_unknown: {
    fr: (p: { on: CalendarDay }, w) => `Aucun taux de virement n’est en vigueur le ${w.day(p.on)}.`,
    en: (p: { on: CalendarDay }, w) => `No rate of transfer is in force on ${w.day(p.on)}.`,
  },
  transfer_share_exceeded: {
    fr: (p: { excessCents: Cents; limitCents: Cents }, w) =>
      `${w.euros(p.excessCents)} de trop : la délégation s’arrête à ${w.euros(p.limitCents)}. Faites voter.`,
    en: (p: { excessCents: Cents; limitCents: Cents }, w) =>
      `${w.euros(p.excessCents)} too much: the delegation ends at ${w.euros(p.limitCents)}. Have it voted.`,
  },
  transfer_share_reached: {
    fr: () => 'La part que l’assemblée délègue est épuisée : passez par une décision modificative.',
    en: () => 'The share that the assembly delegates is used up: have an amending decision voted.',
  },
  assembly_not_met: {
    fr: (p: { since: CalendarDay }, w) => `Le conseil n’a pas siégé depuis le ${w.day(p.since)}.`,
    en: (p: { since: CalendarDay }, w) => `The conseil has not sat since ${w.day(p.since)}.`,
  },
  not_that_sitting: {
    fr: (p: { since: CalendarDay }, w) => `Choisissez une séance du conseil tenue depuis le ${w.day(p.since)}.`,
    en: (p: { since: CalendarDay }, w) => `Choose a sitting of the conseil held since ${w.day(p.since)}.`,
  },
  transfer_number_taken: {
    fr: () => 'Un virement porte déjà ce numéro.',
    en: () => 'A transfer already has this number.',
  },
  transfer_legs: {
    fr: () => 'Les écritures d’un virement sont ses deux branches, et leur somme est nulle.',
    en: () => 'The entries of a transfer are its two legs, and their sum is zero.',
  },
  real_expenditure_amount: {
    fr: () => 'Les dépenses réelles d’une section dépassent zéro.',
    en: () => 'The real expenditure of a section is above zero.',
  },
});
