import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { sittingReasons as reasons } from './sitting.reasons.js';

export const SITTING_STATES = ['planned', 'held'] as const;
export type SittingState = (typeof SITTING_STATES)[number];

export interface SittingFacts {
  today: CalendarDay;
  heldOn: CalendarDay;
  memberCount: number;
}

const dayCome: Guard<SittingFacts> = {
  unmet: ({ heldOn, today }) => (heldOn > today ? reasons.day_not_come({ heldOn }, 'heldOn') : null),
};

const membersEntered: Guard<SittingFacts> = {
  unmet: ({ memberCount }) => (memberCount === 0 ? reasons.no_member({}, 'members') : null),
};

export const sittingLifecycle = defineLifecycle<SittingState, SittingFacts>()({
  subject: 'sitting',
  initial: 'planned',
  states: SITTING_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['assembly_clerk'],
    modify: ['assembly_clerk'],
  },
  actions: {
    hold: { from: ['planned'], to: 'held', by: ['assembly_clerk'], when: [dayCome, membersEntered] },
  },
});

export type SittingAction = keyof typeof sittingLifecycle.actions;
