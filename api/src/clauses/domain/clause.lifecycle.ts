import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { clauseReasons as reasons } from './clause.reasons.js';

/** Where a clause stands on the business day: its own days say it. */
export const CLAUSE_STATES = ['coming', 'in_force', 'ended'] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];

export interface ClauseFacts {
  readonly validFrom: CalendarDay;
  /** The last day that is asked for; null while none is. */
  readonly validUntil: CalendarDay | null;
  readonly replaced: boolean;
}

const endsAfterItBegins: Guard<ClauseFacts> = {
  unmet: ({ validFrom, validUntil }) =>
    validUntil !== null && validUntil < validFrom ? reasons.ends_before_begins({ validFrom }, 'validUntil') : null,
};

/** What replaces it begins the day after its last. */
const notReplaced: Guard<ClauseFacts> = {
  unmet: ({ replaced }) => (replaced ? reasons.replaced_already() : null),
};

export const clauseLifecycle = defineLifecycle<ClauseState, ClauseFacts>()({
  subject: 'clause',
  initial: 'in_force',
  states: CLAUSE_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['assembly_clerk'],
    modify: ['assembly_clerk'],
  },
  actions: {
    // A law repealed, an act that another follows: the day may be past, texts written since keep what they say.
    close: {
      from: ['coming', 'in_force'],
      to: 'ended',
      by: ['assembly_clerk'],
      when: [endsAfterItBegins, notReplaced],
    },
  },
});

export type ClauseAction = keyof typeof clauseLifecycle.actions;
