import { decide } from '../../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../../platform/context.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import {
  type BudgetImportAction,
  budgetImportLifecycle,
  type BudgetImportState,
} from '../domain/imports/budget-import.lifecycle.js';
import { BudgetImport } from './budget-import.entity.js';
import { importFacts } from './read.js';
import { CHECK, sendWork, WRITE } from './send.js';

/** The state to which an action leads. Whoever calls it holds the row. */
export async function nextState(
  tx: Tx,
  { id, state }: BudgetImport,
  action: BudgetImportAction,
): Promise<BudgetImportState> {
  return decide(budgetImportLifecycle, action, state, await importFacts(tx, id), tx.actor);
}

const WORK = { confirm: WRITE, check_again: CHECK, abandon: null } as const;

/** What a person decides of an import: to write it, to have it checked again, to give it up. */
export async function advanceBudgetImport(
  tx: Tx,
  jobs: Jobs,
  target: Target,
  action: keyof typeof WORK,
): Promise<void> {
  const row = await lockRow(tx, BudgetImport, target);
  const state = await nextState(tx, row, action);
  const confirmed = { confirmedBy: actorId(tx), confirmedOn: tx.today };
  await tx.mark(`budget_import.${action}`);
  await saveRow(tx, BudgetImport, row, { state, stateSince: tx.today, ...(action === 'confirm' ? confirmed : {}) });
  const work = WORK[action];
  if (work) await sendWork(tx, jobs, work, row);
}
