import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineReasons } from '../../kernel/reasons.js';

export const parameterReasons = defineReasons({
  parameter_not_past: {
    fr: (p: { today: CalendarDay }, w) => `La valeur du ${w.day(p.today)} a pu servir : choisissez un jour suivant.`,
    en: (p: { today: CalendarDay }, w) => `The value of ${w.day(p.today)} may have served: choose a later day.`,
  },
  parameter_served: {
    fr: () => 'Une valeur qui a pu servir ne change pas : choisissez un jour à venir.',
    en: () => 'A value that may have served does not change: choose a day to come.',
  },
  parameter_amount: {
    fr: () => 'Valeur attendue : zéro ou plus.',
    en: () => 'Expected value: zero or more.',
  },
  unknown_parameter_code: {
    fr: () => 'Ce paramètre n’existe pas.',
    en: () => 'This parameter does not exist.',
  },
});
