import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

interface Ceiling {
  budget: string;
  totalCents: Cents;
  ceilingCents: Cents;
}

export const delegationReasons = defineReasons({
  no_delegation: {
    fr: (p: { budget: string; today: CalendarDay }, w) =>
      `« ${p.budget} » : il faut une délégation de signature en vigueur le ${w.day(p.today)}.`,
    en: (p: { budget: string; today: CalendarDay }, w) =>
      `“${p.budget}”: a delegation of signature in force on ${w.day(p.today)} is needed.`,
  },
  above_delegation: {
    fr: (p: Ceiling, w) =>
      `Il faut une délégation pour ${w.euros(p.totalCents)} : la vôtre va jusqu’à ${w.euros(p.ceilingCents)}.`,
    en: (p: Ceiling, w) =>
      `A delegation for ${w.euros(p.totalCents)} is needed: yours goes up to ${w.euros(p.ceilingCents)}.`,
  },
  delegation_needed: {
    fr: () => 'Un bordereau se signe sous une délégation en vigueur, pour son budget et son total.',
    en: () => 'A bordereau is signed under a delegation in force, for its budget and its total.',
  },
  not_a_signatory: {
    fr: () => 'Une délégation de signature se donne à un compte de signataire.',
    en: () => 'A delegation of signature is given to the account of a signatory.',
  },
  delegation_ends_before: {
    fr: () => 'Une délégation ne finit pas avant de commencer.',
    en: () => 'A delegation does not end before it begins.',
  },
  delegation_served: {
    fr: (p: { today: CalendarDay }, w) =>
      `Une délégation finit au plus tôt le ${w.day(p.today)} : ce qui est signé l’est sous elle.`,
    en: (p: { today: CalendarDay }, w) =>
      `A delegation ends on ${w.day(p.today)} at the earliest: what is signed is signed under it.`,
  },
  delegation_not_extended: {
    fr: () => 'Une délégation ne se prolonge pas : un autre acte en donne une autre.',
    en: () => 'A delegation is not extended: another act gives another one.',
  },
  ceiling_above_zero: { fr: () => 'Un plafond est supérieur à zéro.', en: () => 'A ceiling is above zero.' },
});
