import { dayToCome } from '../../kernel/day-to-come.js';
import { Refusal, refuseFor } from '../../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from '../../platform/context.js';
import { fileName } from '../../platform/files/file-name.js';
import type { StoredFile } from '../../platform/files/file-store.js';
import { holdFile } from '../../platform/files/kept.js';
import { largestBytes, receiveFile } from '../../platform/files/receive.js';
import type { Arrival } from '../../platform/http/request.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { addRow } from '../../platform/rows.js';
import { readFiscalYear } from '../fiscal-years/read.js';
import { budgetReasons } from '../domain/budget.reasons.js';
import { possibleIn } from '../domain/movements.js';
import type { ImportQuery } from './budget-import.dto.js';
import { BudgetImport } from './budget-import.entity.js';
import type { BudgetImportView } from './budget-import.view.js';
import { readBudgetImport } from './read.js';
import { tableFormat } from './read-table.js';
import { CHECK, sendWork } from './send.js';
import type { Means } from './work.js';

/**
 * Takes a file of voted credits and has it checked aside. No transaction is open while it flows in; the same file twice
 * for the same vote, while nobody has decided of it, is one import.
 */
export async function receiveImport(
  { transactions, files, jobs }: Means & { readonly jobs: Jobs },
  context: RequestContext,
  { name: given, ...vote }: ImportQuery,
  arrival: Arrival,
): Promise<BudgetImportView> {
  const named = fileName(given);
  if (!named.ok) throw new Refusal('invalid', [named.reason]);
  const { idempotency: _, ...reading } = context;
  const limit = await transactions.run(reading, async (tx) => {
    await assertPossible(tx, vote);
    return largestBytes(tx);
  });
  const stored = await receiveFile(files, arrival, { limit, judge: tableFormat });
  return transactions.run(context, async (tx) => {
    await holdFile(tx, files, stored.sha256);
    return readBudgetImport(tx, (await standing(tx, vote, stored)) ?? (await add(tx, jobs, vote, named.name, stored)));
  });
}

type Vote = Omit<ImportQuery, 'name'>;

async function assertPossible(tx: Tx, { fiscalYearId, kind, votedOn }: Vote): Promise<void> {
  const { budget, year, state } = await readFiscalYear(tx, fiscalYearId);
  refuseFor('invalid', dayToCome(votedOn, tx.today, 'votedOn'));
  refuseFor('refused', possibleIn(state, kind) ? [] : [budgetReasons.fiscal_year_not_open({ budget, year }, 'kind')]);
}

export const STANDING_IMPORT = `SELECT id FROM budget_import
  WHERE sha256 = $1 AND fiscal_year_id = $2 AND kind = $3 AND act = $4 AND voted_on = $5 AND state <> 'abandoned'
  ORDER BY id DESC LIMIT 1`;

async function standing(
  tx: Tx,
  { fiscalYearId, kind, act, votedOn }: Vote,
  { sha256 }: StoredFile,
): Promise<number | null> {
  const [row] = await tx.query<{ id: number }>(STANDING_IMPORT, [sha256, fiscalYearId, kind, act, votedOn]);
  return row?.id ?? null;
}

async function add(tx: Tx, jobs: Jobs, vote: Vote, name: string, { sha256, size }: StoredFile): Promise<number> {
  await tx.mark('budget_import.receive');
  const id = await addRow(tx, BudgetImport, {
    ...vote,
    ...{ fileName: name, sha256, sizeBytes: size, stateSince: tx.today },
    ...{ askedBy: actorId(tx), askedOn: tx.today },
  });
  await sendWork(tx, jobs, CHECK, { id, version: 1, lineCount: null });
  return id;
}
