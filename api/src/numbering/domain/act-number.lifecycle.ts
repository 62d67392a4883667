import { defineLifecycle, type Guarded } from '../../kernel/lifecycle.js';

/** A value that a series gave: kept for a report, borne by it or by its act, or voided with why. */
export const ACT_NUMBER_STATES = ['reserved', 'used', 'voided'] as const;
export type ActNumberState = (typeof ACT_NUMBER_STATES)[number];

export const actNumberLifecycle = defineLifecycle<ActNumberState, object>()({
  subject: 'act_number',
  initial: 'reserved',
  states: ACT_NUMBER_STATES,
  access: {
    read: ['finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['assembly_clerk'],
    modify: [],
  },
  actions: {
    use: { from: ['reserved'], to: 'used', by: ['assembly_clerk'], when: [], internal: true },
    void: { from: ['reserved'], to: 'voided', by: ['assembly_clerk'], when: [] },
  },
});

export const actSeriesAccess: Guarded = {
  subject: 'act_series',
  access: { read: actNumberLifecycle.access.read, create: ['assembly_clerk'], modify: [] },
};
