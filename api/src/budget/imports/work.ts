import { Refusal } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import type { FileStore } from '../../platform/files/file-store.js';
import type { JobRun } from '../../platform/jobs/jobs.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import type { Transactions } from '../../platform/transactions.js';
import type { Statement } from '../domain/imports/known.js';
import { ofFile } from '../domain/imports/rows.js';
import type { SourceTable } from '../domain/imports/table.js';
import { nextState } from './advance.js';
import { BudgetImport } from './budget-import.entity.js';
import { checkTable } from './check.js';
import { KINDS } from './kinds.js';
import { readTable, tableFormat } from './read-table.js';
import { resultOf, unreadResult } from './reading.js';
import type { ImportWork } from './send.js';

export interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
}

/** Reads the file, compares it with what is known, and keeps what it found. Nothing of the budget is written. */
export async function checkImport({ transactions, files }: Means, { input, context, step }: JobRun): Promise<null> {
  const target = input as ImportWork;
  await transactions.run(context, async (tx) => {
    const row = await lockRow(tx, BudgetImport, target);
    const { table, unread } = await tableOf(files, row);
    const result = table
      ? resultOf(table, await checkTable(tx, statementOf(row), table, step))
      : unreadResult(unread.map((reason) => ofFile(reason)));
    await end(tx, row, result.faultCount > 0 ? 'find_faults' : 'make_ready', result);
  });
  return null;
}

/**
 * Writes what was confirmed, in one transaction. The file is read and checked again: what became false since its preview
 * is told, and then nothing is written.
 */
export async function writeImport({ transactions, files }: Means, { input, context, step }: JobRun): Promise<null> {
  const target = input as ImportWork;
  await transactions.run(context, async (tx) => {
    const row = await lockRow(tx, BudgetImport, target);
    const { table, unread } = await tableOf(files, row);
    if (!table) throw new Refusal('refused', unread);
    const checked = await checkTable(tx, statementOf(row), table, async () => {});
    const result = resultOf(table, checked);
    if (result.faultCount > 0) return end(tx, row, 'find_faults', result);
    await KINDS[row.kind].write(tx, row, checked.lines, step);
    await end(tx, row, 'write', { stateSince: tx.today });
  });
  return null;
}

const statementOf = ({ fiscalYearId, kind, act, votedOn }: BudgetImport): Statement => ({
  ...{ fiscalYearId, kind, act, votedOn },
});

type Unread = Refusal['reasons'];

/** What the file holds; a file that cannot be read says why instead. */
async function tableOf(
  files: FileStore,
  { sha256, kind }: BudgetImport,
): Promise<{ table: SourceTable; unread: null } | { table: null; unread: Unread }> {
  try {
    const beginning = await files.open(sha256);
    const format = await tableFormat(() => beginning);
    return { table: await readTable(format, await files.open(sha256), KINDS[kind].columns), unread: null };
  } catch (error) {
    if (error instanceof Refusal) return { table: null, unread: error.reasons };
    throw error;
  }
}

async function end(
  tx: Tx,
  row: BudgetImport,
  action: 'find_faults' | 'make_ready' | 'write',
  result: Partial<BudgetImport>,
): Promise<void> {
  const state = await nextState(tx, row, action);
  await tx.mark(`budget_import.${action}`);
  await saveRow(tx, BudgetImport, row, { ...result, state, stateSince: tx.today });
}
