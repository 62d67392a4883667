import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { accountReasons as reasons } from './account.reasons.js';

export const DEPARTMENT_STATES = ['open', 'closed'] as const;
export type DepartmentState = (typeof DEPARTMENT_STATES)[number];

export interface DepartmentFacts {
  readonly activeUsers: number;
  readonly openFiles: number;
}

const nobodyThere: Guard<DepartmentFacts> = {
  unmet: ({ activeUsers }) => (activeUsers > 0 ? reasons.department_has_users({ count: activeUsers }) : null),
};

const nothingOpen: Guard<DepartmentFacts> = {
  unmet: ({ openFiles }) => (openFiles > 0 ? reasons.department_has_files({ count: openFiles }) : null),
};

/** Everybody reads the names of departments: they stand on every file. */
export const departmentLifecycle = defineLifecycle<DepartmentState, DepartmentFacts>()({
  subject: 'department',
  initial: 'open',
  states: DEPARTMENT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor', 'administrator'],
    create: ['administrator'],
    modify: ['administrator'],
  },
  actions: {
    close: { from: ['open'], to: 'closed', by: ['administrator'], when: [nobodyThere, nothingOpen] },
  },
});

export type DepartmentAction = keyof typeof departmentLifecycle.actions;
