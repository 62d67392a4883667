import { defineLifecycle } from '../../kernel/lifecycle.js';
import { READERS } from './budget.js';

export const CODE_STATES = ['open', 'closed'] as const;
export type CodeState = (typeof CODE_STATES)[number];

/** A closed code keeps the lines that it has and takes no other. */
export const nomenclatureLifecycle = defineLifecycle<CodeState, object>()({
  subject: 'nomenclature_code',
  initial: 'open',
  states: CODE_STATES,
  access: { read: READERS, create: ['finance_officer'], modify: ['finance_officer'] },
  actions: {
    close: { from: ['open'], to: 'closed', by: ['finance_officer'] },
    reopen: { from: ['closed'], to: 'open', by: ['finance_officer'] },
  },
});

export type CodeAction = keyof typeof nomenclatureLifecycle.actions;
