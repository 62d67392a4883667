import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { FISCAL_YEAR_STATES, type FiscalYearState, READERS } from './budget.js';
import { fiscalYearReasons as reasons } from './fiscal-year.reasons.js';

export interface FiscalYearFacts {
  readonly today: CalendarDay;
  readonly year: number;
  readonly openedCents: Cents;
  readonly reservedCents: Cents;
  readonly committedCents: Cents;
  readonly orderedCents: Cents;
  /** Mandats of the year that are neither paid nor ended: one that is rejected later would have nothing to give back to. */
  readonly mandatsUnderWay: number;
  /** The day of the vote, as somebody gives it; null while nobody does. */
  readonly on: CalendarDay | null;
  /** Whether the credits of the budget come with its vote. */
  readonly budgetGiven: boolean;
}

export const firstDayOf = (year: number): CalendarDay => `${year}-01-01`;
export const lastDayOf = (year: number): CalendarDay => `${year}-12-31`;
export const additionalPeriodEnd = (year: number): CalendarDay => `${year + 1}-01-31`;

const begun: Guard<FiscalYearFacts> = {
  source: 'CGCT, art. L1612-1 : à compter du 1er janvier, jusqu’au vote du budget',
  unmet: ({ today, year }) => (today < firstDayOf(year) ? reasons.year_not_begun({ from: firstDayOf(year) }) : null),
};

const creditsOpened: Guard<FiscalYearFacts> = {
  source: 'CGCT, art. L5217-10-6 : les crédits sont votés par chapitre',
  unmet: ({ openedCents, budgetGiven }) => (openedCents > 0 || budgetGiven ? null : reasons.no_credit_opened()),
};

/** Nobody has given the day yet when the action is merely offered. */
const votedInItsTime: Guard<FiscalYearFacts> = {
  source: 'CGCT, art. L1612-2 : le budget se vote pour son exercice',
  unmet: ({ on, today, year }) => [
    ...dayToCome(on, today, 'on'),
    ...(on !== null && on > lastDayOf(year) ? [reasons.voted_too_late({ until: lastDayOf(year) }, 'on')] : []),
  ],
};

const over: Guard<FiscalYearFacts> = {
  source: 'CGCT, art. L1612-11 : les dépenses engagées avant le 31 décembre se mandatent en janvier',
  unmet: ({ today, year }) => (today <= lastDayOf(year) ? reasons.year_not_over({ until: lastDayOf(year) }) : null),
};

/** What is reserved may still be voted: once nothing is, no vote can need a commitment that the state would refuse. */
const nothingReserved: Guard<FiscalYearFacts> = {
  source: 'Règle interne : un visa qui n’a pas été suivi d’un vote se reprend sur l’exercice suivant',
  unmet: ({ reservedCents: cents }) => (cents > 0 ? reasons.still_reserved({ cents }) : null),
};

const additionalPeriodOver: Guard<FiscalYearFacts> = {
  source: 'CGCT, art. L1612-11 et M57 : la journée complémentaire finit le 31 janvier',
  unmet: ({ today, year }) =>
    today <= additionalPeriodEnd(year)
      ? reasons.additional_period_not_over({ until: additionalPeriodEnd(year) })
      : null,
};

const noMandatUnderWay: Guard<FiscalYearFacts> = {
  source: 'M57 : un mandat de l’exercice est payé, rejeté ou annulé avant la clôture',
  unmet: ({ mandatsUnderWay: count }) => (count > 0 ? reasons.mandats_under_way({ count }) : null),
};

/** Also held by ck_fiscal_year_decided. What is cancelled or carried over is no longer committed, what is attached counts as ordered. */
const nothingUndecided: Guard<FiscalYearFacts> = {
  source: 'M57, annualité ; CGCT, art. D5217-12 : annulé, reporté ou rattaché avant la clôture',
  unmet: ({ committedCents, orderedCents }) =>
    committedCents > orderedCents ? reasons.still_undecided({ cents: committedCents - orderedCents }) : null,
};

export const fiscalYearLifecycle = defineLifecycle<FiscalYearState, FiscalYearFacts>()({
  subject: 'fiscal_year',
  initial: 'preparing',
  states: FISCAL_YEAR_STATES,
  access: { read: [...READERS, 'administrator'], create: ['finance_officer'], modify: [] },
  actions: {
    start: { from: ['preparing'], to: 'provisional', by: ['finance_officer'], when: [begun] },
    vote: {
      from: ['preparing', 'provisional'],
      to: 'voted',
      by: ['finance_officer'],
      when: [creditsOpened, votedInItsTime],
    },
    open_additional_period: {
      from: ['voted'],
      to: 'additional_period',
      by: ['finance_officer'],
      when: [over, nothingReserved],
    },
    close: {
      from: ['additional_period'],
      to: 'closed',
      by: ['finance_officer'],
      when: [additionalPeriodOver, noMandatUnderWay, nothingUndecided],
    },
  },
});

export type FiscalYearAction = keyof typeof fiscalYearLifecycle.actions;
