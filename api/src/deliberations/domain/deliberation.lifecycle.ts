import { type FactName, outOfOrder } from '../../conventions/domain/dated-facts.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { type ActionRow, defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { deliberationReasons as reasons } from './deliberation.reasons.js';

/** An act has no life of its own but its dates: whether it binds is derived from them. */
export const DELIBERATION_STATES = ['adopted'] as const;
export type DeliberationState = (typeof DELIBERATION_STATES)[number];

/** The dated facts of an act, each by its column. */
export type ActFact = 'signedOn' | 'transmittedOn' | 'receivedOn' | 'publishedOn' | 'notifiedOn';

export type DeliberationFacts = Readonly<Record<ActFact, CalendarDay | null>> & {
  readonly today: CalendarDay;
  readonly adoptedOn: CalendarDay;
  /** What the caller states of the fact being recorded; null while nobody has. */
  readonly given: { readonly on: CalendarDay; readonly reason: string | null } | null;
};

interface Order {
  notBefore?: Partial<Record<FactName, ActFact>>;
  notAfter?: Partial<Record<FactName, ActFact>>;
}

/** Facts come in any order; only what happened cannot contradict itself. */
const inOrder = ({ notBefore, notAfter }: Order): Guard<DeliberationFacts> => ({
  unmet: (facts) =>
    outOfOrder({
      on: facts.given?.on ?? null,
      field: 'on',
      today: facts.today,
      notBefore: { vote: facts.adoptedOn, ...daysOf(facts, notBefore) },
      notAfter: daysOf(facts, notAfter),
    }),
});

function daysOf(facts: DeliberationFacts, names: Partial<Record<FactName, ActFact>> = {}) {
  return Object.fromEntries(Object.entries(names).map(([name, column]) => [name, facts[column]]));
}

/** A fact recorded again corrects the former, which history keeps: it says why. */
const correctionExplained = (fact: ActFact): Guard<DeliberationFacts> => ({
  unmet: ({ [fact]: known, given }) =>
    known !== null && given !== null && given.reason === null ? reasons.reason_required({ on: known }, 'reason') : null,
});

const records = (fact: ActFact, order: Order = {}): ActionRow<DeliberationState, DeliberationFacts> => ({
  from: ['adopted'],
  to: 'adopted',
  by: ['assembly_clerk'],
  when: [inOrder(order), correctionExplained(fact)],
});

export const deliberationLifecycle = defineLifecycle<DeliberationState, DeliberationFacts>()({
  subject: 'deliberation',
  initial: 'adopted',
  states: DELIBERATION_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['assembly_clerk'],
    modify: ['assembly_clerk'],
  },
  actions: {
    record_signature: records('signedOn'),
    record_transmission: records('transmittedOn', { notAfter: { reception: 'receivedOn' } }),
    record_reception: records('receivedOn', { notBefore: { transmission: 'transmittedOn' } }),
    record_publication: records('publishedOn'),
    record_notification: records('notifiedOn'),
  },
});

export type DeliberationAction = keyof typeof deliberationLifecycle.actions;

/** The column that each action dates. */
export const FACT_OF: Readonly<Record<DeliberationAction, ActFact>> = {
  record_signature: 'signedOn',
  record_transmission: 'transmittedOn',
  record_reception: 'receivedOn',
  record_publication: 'publishedOn',
  record_notification: 'notifiedOn',
};
