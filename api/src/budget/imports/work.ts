import { Refusal } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import type { FileStore } from '../../platform/files/file-store.js';
import type { JobRun } from '../../platform/jobs/jobs.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import type { Transactions } from '../../platform/transactions.js';
import { addCreditLine } from '../create.js';
import { readFiscalYear } from '../fiscal-years/read.js';
import type { Vote } from '../domain/imports/known.js';
import type { PlannedLine } from '../domain/imports/plan.js';
import type { SourceTable } from '../domain/imports/table.js';
import { recordMovements } from '../movements.js';
import { nextState } from './advance.js';
import { BudgetImport } from './budget-import.entity.js';
import { checkTable } from './check.js';
import { readTable, tableFormat } from './read-table.js';
import { keyOfVote } from './references.js';
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
    const { table, unread } = await tableOf(files, row.sha256);
    const result = table
      ? resultOf(table, await checkTable(tx, voteOf(row), table, step))
      : unreadResult(unread.map((reason) => ({ row: null, column: null, value: null, reason, note: false })));
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
    const { table, unread } = await tableOf(files, row.sha256);
    if (!table) throw new Refusal('refused', unread);
    const vote = voteOf(row);
    const checked = await checkTable(tx, vote, table, async () => {});
    const result = resultOf(table, checked);
    if (result.faultCount > 0) return end(tx, row, 'find_faults', result);
    await writeLines(tx, row, checked.lines, step);
    await end(tx, row, 'write', { stateSince: tx.today });
  });
  return null;
}

/** Between two tellings of how far it is. */
const STEP = 50;

async function writeLines(
  tx: Tx,
  row: BudgetImport,
  lines: readonly PlannedLine[],
  step: JobRun['step'],
): Promise<void> {
  const vote = voteOf(row);
  const year = await readFiscalYear(tx, row.fiscalYearId);
  const toWrite = lines.filter(({ does }) => does !== 'known');
  const opened: { creditLineId: number; deltas: { opened: number }; key: string }[] = [];
  for (const [rank, line] of toWrite.entries()) {
    const creditLineId = line.creditLineId ?? (await addCreditLine(tx, year, newLine(vote, line)));
    opened.push({ creditLineId, deltas: { opened: line.amountCents }, key: keyOfVote(vote, creditLineId) });
    if ((rank + 1) % STEP === 0) await step(rank + 1, toWrite.length);
  }
  const origin = { kind: 'budget_import', id: row.id, label: row.act };
  await tx.mark('budget_import.write');
  await recordMovements(tx, origin, row.kind, opened, row.votedOn);
  await step(toWrite.length, toWrite.length);
}

const newLine = ({ fiscalYearId }: Vote, line: PlannedLine): Parameters<typeof addCreditLine>[2] => {
  const { section, chapitre, nature, fonction, sousPolitique, programme, departmentId } = line;
  return { fiscalYearId, section, chapitre, nature, fonction, sousPolitique, programme, departmentId };
};

const voteOf = ({ fiscalYearId, kind, act, votedOn }: BudgetImport): Vote => ({ fiscalYearId, kind, act, votedOn });

type Unread = Refusal['reasons'];

/** What the file holds; a file that cannot be read says why instead. */
async function tableOf(
  files: FileStore,
  sha256: string,
): Promise<{ table: SourceTable; unread: null } | { table: null; unread: Unread }> {
  try {
    const beginning = await files.open(sha256);
    const format = await tableFormat(() => beginning);
    return { table: await readTable(format, await files.open(sha256)), unread: null };
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
