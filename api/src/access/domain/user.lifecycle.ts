import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { accountReasons as reasons } from './account.reasons.js';

export const USER_STATES = ['active', 'locked', 'inactive'] as const;
export type UserState = (typeof USER_STATES)[number];

export interface UserFacts {
  /** Whether the administrator is looking at their own account. */
  readonly isOneself: boolean;
  readonly isAdministrator: boolean;
  /** Active administrators beside this account. */
  readonly otherAdministrators: number;
  readonly departmentClosed: boolean;
}

const notOneself: Guard<UserFacts> = {
  source: 'Règle interne : nul ne règle ses propres accès',
  unmet: ({ isOneself }) => (isOneself ? reasons.own_account() : null),
};

/** Also held by ck_app_user_last_administrator, for two administrators who remove each other. */
const administratorRemains: Guard<UserFacts> = {
  unmet: ({ isAdministrator, otherAdministrators }) =>
    isAdministrator && otherAdministrators === 0 ? reasons.last_administrator() : null,
};

const departmentOpen: Guard<UserFacts> = {
  unmet: ({ departmentClosed }) => (departmentClosed ? reasons.department_closed({}, 'departmentId') : null),
};

/** An account is locked by failed attempts and unlocked by the clock: both happen at the door, not here. */
export const userLifecycle = defineLifecycle<UserState, UserFacts>()({
  subject: 'app_user',
  initial: 'active',
  states: USER_STATES,
  access: { read: ['administrator'], create: ['administrator'], modify: ['administrator'] },
  actions: {
    unlock: { from: ['locked'], to: 'active', by: ['administrator'] },
    reactivate: { from: ['inactive'], to: 'active', by: ['administrator'], when: [departmentOpen] },
    reset_password: { from: ['active', 'locked'], to: 'active', by: ['administrator'], when: [notOneself] },
    deactivate: {
      from: ['active', 'locked'],
      to: 'inactive',
      by: ['administrator'],
      when: [notOneself, administratorRemains],
    },
  },
});

export type UserAction = keyof typeof userLifecycle.actions;
