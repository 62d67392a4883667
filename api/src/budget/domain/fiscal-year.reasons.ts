import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

export const fiscalYearReasons = defineReasons({
  year_not_begun: {
    fr: (p: { from: CalendarDay }, w) => `L’exercice commence le ${w.day(p.from)}.`,
    en: (p: { from: CalendarDay }, w) => `The fiscal year begins on ${w.day(p.from)}.`,
  },
  no_credit_opened: {
    fr: () => 'Aucun crédit n’est ouvert : enregistrez le budget primitif sur ses lignes.',
    en: () => 'No credit is opened: record the initial budget on its lines.',
  },
  voted_too_late: {
    fr: (p: { until: CalendarDay }, w) => `Le budget de l’exercice se vote au plus tard le ${w.day(p.until)}.`,
    en: (p: { until: CalendarDay }, w) => `The budget of the year is voted on ${w.day(p.until)} at the latest.`,
  },
  year_not_over: {
    fr: (p: { until: CalendarDay }, w) => `L’exercice court jusqu’au ${w.day(p.until)}.`,
    en: (p: { until: CalendarDay }, w) => `The fiscal year runs until ${w.day(p.until)}.`,
  },
  still_reserved: {
    fr: (p: { cents: Cents }, w) => `${w.euros(p.cents)} restent réservés : faites voter ou renvoyez ces attributions.`,
    en: (p: { cents: Cents }, w) => `${w.euros(p.cents)} are still reserved: have these awards voted, or return them.`,
  },
  still_undecided: {
    fr: (p: { cents: Cents }, w) =>
      `${w.euros(p.cents)} engagés ne sont ni mandatés ni décidés : ouvrez la fin d’exercice.`,
    en: (p: { cents: Cents }, w) => `${w.euros(p.cents)} committed are neither ordered nor decided: open the year end.`,
  },
  additional_period_not_over: {
    fr: (p: { until: CalendarDay }, w) => `La journée complémentaire court jusqu’au ${w.day(p.until)}.`,
    en: (p: { until: CalendarDay }, w) => `The additional period runs until ${w.day(p.until)}.`,
  },
  mandats_under_way: {
    fr: (p: { count: number }, w) =>
      `${w.count(p.count, 'mandat attend', 'mandats attendent')} son paiement ou son rejet.`,
    en: (p: { count: number }, w) => `${w.count(p.count, 'mandat waits', 'mandats wait')} to be paid or rejected.`,
  },
});
