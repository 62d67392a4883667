import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import { READERS } from './budget.js';
import { shortageReasons, spendingReasons, type WantedEnvelope } from './credits.js';
import { transferReasons as reasons } from './transfer.reasons.js';

/** Inside a chapitre nobody need be told; from one to another the assembly is, at its next sitting. */
export const TRANSFER_STATES = ['decided', 'to_report', 'reported', 'corrected'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

export interface TransferLifeFacts {
  readonly decidedOn: CalendarDay;
  /** The first sitting of the conseil held since the decision; null while there is none. */
  readonly nextHeldOn: CalendarDay | null;
  /** The sitting that the caller names; null while nobody does. */
  readonly sitting: { readonly body: string; readonly state: string; readonly heldOn: CalendarDay } | null;
  /** The envelopes of its legs, and what putting it right would take back from each. */
  readonly envelopes: readonly WantedEnvelope[];
}

type LifeGuard = Guard<TransferLifeFacts>;

const assemblyTold: LifeGuard = {
  source: 'CGCT, art. L5217-10-6 : le conseil est informé lors de sa plus proche séance',
  unmet: ({ decidedOn: since, nextHeldOn, sitting }) => {
    if (nextHeldOn === null) return reasons.assembly_not_met({ since });
    if (sitting === null) return null;
    const told = sitting.body === 'conseil' && sitting.state === 'held' && sitting.heldOn >= since;
    return told ? null : reasons.not_that_sitting({ since }, 'sittingId');
  },
};

const yearOpen: LifeGuard = { unmet: ({ envelopes }) => spendingReasons(envelopes, 'correction') };

/** What was received may have been used since. */
const creditsSuffice: LifeGuard = {
  source: 'CGCT, art. L5217-10-6 : les crédits sont votés par chapitre',
  unmet: ({ envelopes }) => shortageReasons(envelopes),
};

export const transferLifecycle = defineLifecycle<TransferState, TransferLifeFacts>()({
  subject: 'transfer',
  initial: 'decided',
  states: TRANSFER_STATES,
  access: { read: READERS, create: ['finance_officer'], modify: [] },
  actions: {
    report: { from: ['to_report'], to: 'reported', by: ['assembly_clerk', 'finance_officer'], when: [assemblyTold] },
    correct: {
      from: ['decided', 'to_report', 'reported'],
      to: 'corrected',
      by: ['finance_officer'],
      when: [yearOpen, creditsSuffice],
    },
  },
});

export type TransferAction = keyof typeof transferLifecycle.actions;
