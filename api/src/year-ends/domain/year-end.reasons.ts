import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

interface Year {
  budget: string;
  year: number;
}

export const yearEndReasons = defineReasons({
  not_additional_period: {
    fr: (p: Year) => `L’exercice ${p.year} n’est pas en journée complémentaire : ${p.budget}.`,
    en: (p: Year) => `Fiscal year ${p.year} is not in its additional period: ${p.budget}.`,
  },
  next_year_not_open: {
    fr: (p: Year) => `L’exercice ${p.year} n’est pas ouvert : rien n’y passe encore. ${p.budget}.`,
    en: (p: Year) => `Fiscal year ${p.year} is not open: nothing passes on to it yet. ${p.budget}.`,
  },
  decided_already: {
    fr: (p: { label: string; by: string; on: CalendarDay }, w) =>
      `« ${p.label} » : déjà décidé par ${p.by} le ${w.day(p.on)}.`,
    en: (p: { label: string; by: string; on: CalendarDay }, w) =>
      `“${p.label}”: already decided by ${p.by} on ${w.day(p.on)}.`,
  },
  left_changed: {
    fr: (p: { label: string; leftCents: Cents }, w) =>
      `« ${p.label} » : il reste ${w.euros(p.leftCents)}, un mandat est passé. Relisez la ligne.`,
    en: (p: { label: string; leftCents: Cents }, w) =>
      `“${p.label}”: ${w.euros(p.leftCents)} are left, a mandat came meanwhile. Read the line again.`,
  },
  decision_not_whole: {
    fr: (p: { label: string; decidedCents: Cents; leftCents: Cents }, w) =>
      `« ${p.label} » : ${w.euros(p.decidedCents)} décidés pour ${w.euros(p.leftCents)} à décider.`,
    en: (p: { label: string; decidedCents: Cents; leftCents: Cents }, w) =>
      `“${p.label}”: ${w.euros(p.decidedCents)} decided of ${w.euros(p.leftCents)} to decide.`,
  },
  due_not_cancelled: {
    fr: (p: { label: string; dueCents: Cents }, w) =>
      `« ${p.label} » : ${w.euros(p.dueCents)} de service fait sont dus, ils ne s’annulent pas.`,
    en: (p: { label: string; dueCents: Cents }, w) =>
      `“${p.label}”: ${w.euros(p.dueCents)} of service certified are due, they are not cancelled.`,
  },
  investment_not_attached: {
    fr: (p: { label: string }) => `« ${p.label} » : l’investissement se reporte, il ne se rattache pas.`,
    en: (p: { label: string }) => `“${p.label}”: investment is carried over, it is not attached.`,
  },
  only_certified_attached: {
    fr: (p: { label: string; dueCents: Cents }, w) =>
      `« ${p.label} » : ${w.euros(p.dueCents)} de service fait se rattachent, le reste se reporte.`,
    en: (p: { label: string; dueCents: Cents }, w) =>
      `“${p.label}”: ${w.euros(p.dueCents)} of service certified are attached, the rest is carried over.`,
  },
  unknown_commitment: {
    fr: () => 'Cet engagement n’est pas de l’exercice.',
    en: () => 'This commitment is not of the fiscal year.',
  },
  commitment_twice: {
    fr: () => 'Un engagement ne figure qu’une fois.',
    en: () => 'A commitment appears only once.',
  },
  line_does_not_follow: {
    fr: () => 'Ce qui passe à l’exercice suivant y reste dans son budget et sa section.',
    en: () => 'What passes on to the next fiscal year stays in its budget and section.',
  },
  decision_incomplete: {
    fr: () => 'Une décision annule, reporte ou rattache un montant d’un engagement.',
    en: () => 'A decision cancels, carries over or attaches an amount of a commitment.',
  },
  decided_twice: {
    fr: () => 'Cette ligne vient d’être décidée : relisez-la.',
    en: () => 'This line has just been decided: read it again.',
  },
});
