import { defineLifecycle, type Guard } from '../../../kernel/lifecycle.js';
import { READERS } from '../budget.js';
import { importReasons as reasons } from './import.reasons.js';

export const BUDGET_IMPORT_STATES = ['reading', 'faulty', 'ready', 'writing', 'imported', 'abandoned'] as const;
export type BudgetImportState = (typeof BUDGET_IMPORT_STATES)[number];

export interface BudgetImportFacts {
  /** Whether a worker still has the file in hand, or is about to. */
  readonly underWay: boolean;
  /** Lines that would be written; 0 when this vote is recorded already. Null until the file is checked. */
  readonly toWrite: number | null;
  /** Whether a file of the same lines was confirmed for the same year and kind of vote. */
  readonly sameContent: boolean;
}

const atRest: Guard<BudgetImportFacts> = {
  unmet: ({ underWay }) => (underWay ? reasons.work_under_way() : null),
};

const notImported: Guard<BudgetImportFacts> = {
  source: 'Règle interne : un vote entre une fois, sous quelque nom que son fichier revienne',
  unmet: ({ toWrite, sameContent }) => {
    if (sameContent) return reasons.same_content_imported();
    return toWrite === 0 ? reasons.already_imported() : null;
  },
};

/** A file of voted credits: read and checked aside, shown, then written whole or not at all. */
export const budgetImportLifecycle = defineLifecycle<BudgetImportState, BudgetImportFacts>()({
  subject: 'budget_import',
  initial: 'reading',
  states: BUDGET_IMPORT_STATES,
  access: { read: READERS, create: ['finance_officer'], modify: [] },
  actions: {
    find_faults: { from: ['reading', 'writing'], to: 'faulty', by: ['finance_officer'], internal: true },
    make_ready: { from: ['reading'], to: 'ready', by: ['finance_officer'], internal: true },
    confirm: { from: ['ready'], to: 'writing', by: ['finance_officer'], when: [notImported] },
    write: { from: ['writing'], to: 'imported', by: ['finance_officer'], internal: true },
    check_again: {
      from: ['reading', 'faulty', 'ready', 'writing'],
      to: 'reading',
      by: ['finance_officer'],
      when: [atRest],
    },
    abandon: {
      from: ['reading', 'faulty', 'ready', 'writing'],
      to: 'abandoned',
      by: ['finance_officer'],
      when: [atRest],
    },
  },
});

export type BudgetImportAction = keyof typeof budgetImportLifecycle.actions;
