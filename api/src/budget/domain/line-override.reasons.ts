import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';
import type { Words } from '../../kernel/words.js';

interface LineShortage {
  line: string;
  missingCents: Cents;
  openedCents: Cents;
  committedCents: Cents;
  reservedCents: Cents;
  /** What others spend of the line, less what a rattachement pays: told only when there is some. */
  otherCents: Cents;
  wantedCents: Cents;
}

const other = (cents: Cents, word: string, w: Words): string => (cents === 0 ? '' : `, ${word} ${w.euros(cents)}`);

export const lineOverrideReasons = defineReasons({
  line_short: {
    fr: (p: LineShortage, w) =>
      `La ligne ${p.line} manque de ${w.euros(p.missingCents)} : ouvert ${w.euros(p.openedCents)}, engagé ${w.euros(p.committedCents)}, ` +
      `réservé ${w.euros(p.reservedCents)}${other(p.otherCents, 'autres dépenses', w)}, demandé ${w.euros(p.wantedCents)}.`,
    en: (p: LineShortage, w) =>
      `Line ${p.line} lacks ${w.euros(p.missingCents)}: opened ${w.euros(p.openedCents)}, committed ${w.euros(p.committedCents)}, ` +
      `reserved ${w.euros(p.reservedCents)}${other(p.otherCents, 'other spending', w)}, wanted ${w.euros(p.wantedCents)}.`,
  },
  override_unexplained: {
    fr: () => 'Dérogation : écrivez pourquoi la ligne est dépassée.',
    en: () => 'Override: write why the line is exceeded.',
  },
  line_exceeded: {
    fr: () => 'Le visa dépasserait la ligne de crédits autrement que sa dérogation ne le dit.',
    en: () => 'The visa would exceed the credit line otherwise than its override says.',
  },
  no_override_right: {
    fr: () => 'Une dérogation se décide avec le droit de déroger, en vigueur ce jour sur ce budget.',
    en: () => 'An override is decided under the right to override, in force on this day for this budget.',
  },
  override_above_zero: {
    fr: () => 'Une dérogation porte sur un montant supérieur à zéro.',
    en: () => 'An override is for an amount above zero.',
  },
  override_once: {
    fr: () => 'Cette réservation a déjà sa dérogation.',
    en: () => 'This reservation has its override already.',
  },
  not_a_finance_officer: {
    fr: () => 'Le droit de déroger se donne à un compte des finances, qui rend les visas.',
    en: () => 'The right to override is given to an account of finance, which gives visas.',
  },
  right_ends_before: {
    fr: () => 'Un droit de déroger ne finit pas avant de commencer.',
    en: () => 'A right to override does not end before it begins.',
  },
  right_served: {
    fr: (p: { today: CalendarDay }, w) =>
      `Un droit de déroger finit au plus tôt le ${w.day(p.today)} : ce qui est décidé l’est sous lui.`,
    en: (p: { today: CalendarDay }, w) =>
      `A right to override ends on ${w.day(p.today)} at the earliest: what is decided is decided under it.`,
  },
  right_not_extended: {
    fr: () => 'Un droit de déroger ne se prolonge pas : un autre acte en donne un autre.',
    en: () => 'A right to override is not extended: another act gives another one.',
  },
});
