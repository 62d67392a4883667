import { dayToCome } from '../../kernel/day-to-come.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons, type Reason } from '../../kernel/reasons.js';
import type { FiscalYearState, Section } from './budget.js';

export const provisionalReasons = defineReasons({
  year_not_provisional: {
    fr: () => 'Les crédits provisoires s’ouvrent entre le 1er janvier et le vote du budget.',
    en: () => 'Provisional credits are opened between the 1st of January and the vote of the budget.',
  },
  opened_already: {
    fr: (p: { section: Section }) => `Les crédits provisoires sont déjà ouverts : ${p.section}.`,
    en: (p: { section: Section }) => `Provisional credits are already opened: ${p.section}.`,
  },
  authorisation_expected: {
    fr: () => 'L’investissement s’ouvre une fois autorisé par l’assemblée : donnez l’acte.',
    en: () => 'Investment is opened once the assembly authorised it: give the act.',
  },
  nothing_before: {
    fr: (p: { year: number }) => `Le budget ${p.year} n’a rien voté sur cette section.`,
    en: (p: { year: number }) => `The budget of ${p.year} voted nothing in this section.`,
  },
  credits_opened_already: {
    fr: () => 'Le budget primitif est déjà saisi : il n’y a rien à ouvrir avant lui.',
    en: () => 'The initial budget is already entered: there is nothing to open before it.',
  },
  above_provisional_limit: {
    fr: () => 'Les crédits provisoires dépasseraient ce que permet le budget de l’année précédente.',
    en: () => 'Provisional credits would exceed what the budget of the year before allows.',
  },
  provisional_to_replace: {
    fr: () => 'Le budget primitif remplace les crédits provisoires en une fois : enregistrez-le avec son vote.',
    en: () => 'The initial budget replaces the provisional credits at once: record it with its vote.',
  },
  line_of_other_year: {
    fr: () => 'Cette ligne n’est pas de l’exercice.',
    en: () => 'This line is not of the fiscal year.',
  },
});

export interface OpeningFacts {
  readonly today: CalendarDay;
  readonly year: number;
  readonly state: FiscalYearState;
  readonly given: { readonly section: Section; readonly on: CalendarDay; readonly act: string | null };
  /** Whether this section was opened before. */
  readonly opened: boolean;
  /** Whether some initial budget is entered already. */
  readonly budgetEntered: boolean;
  /** What may be opened on all of its chapitres. */
  readonly limitCents: Cents;
}

/** Why a section cannot be opened before the vote (CGCT, art. L1612-1). */
export function openingReasons(facts: OpeningFacts): Reason[] {
  const { today, year, state, given, opened, budgetEntered, limitCents } = facts;
  return [
    ...dayToCome(given.on, today, 'on'),
    ...(state === 'provisional' ? [] : [provisionalReasons.year_not_provisional()]),
    ...(opened ? [provisionalReasons.opened_already({ section: given.section }, 'section')] : []),
    ...(budgetEntered ? [provisionalReasons.credits_opened_already()] : []),
    ...(given.section === 'investissement' && given.act === null
      ? [provisionalReasons.authorisation_expected({}, 'act')]
      : []),
    ...(limitCents > 0 ? [] : [provisionalReasons.nothing_before({ year: year - 1 }, 'section')]),
  ];
}
