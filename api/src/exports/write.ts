import { addDays, today } from '../kernel/calendar-day.js';
import { lifecycleReasons, mayAct } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import type { Role } from '../kernel/roles.js';
import { actingBy, type RequestContext, type Tx } from '../platform/context.js';
import type { FileStore } from '../platform/files/file-store.js';
import type { Listed } from '../platform/http/permissions.js';
import type { JobFile, JobRun } from '../platform/jobs/jobs.js';
import { listFields, listRows } from '../platform/list-rows.js';
import { listTotals } from '../platform/lists.js';
import { parameterOn } from '../platform/parameters.js';
import { found } from '../platform/rows.js';
import type { Transactions } from '../platform/transactions.js';
import type { ExportInput } from './ask.js';
import { BYTE_ORDER_MARK, linesOf } from './cells.js';
import { columnsOf } from './columns.js';
import { fileNameOf } from './headings.js';

const BATCH = 500;

interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
  readonly lists: ReadonlyMap<string, Listed>;
}

/**
 * Writes the file that was asked for, as the list stands at one instant. The rights are those that its author has now:
 * a role lost, or a department changed, since it was asked is lost for the file too.
 */
export async function writeExport({ transactions, files, lists }: Means, run: JobRun): Promise<JobFile> {
  const input = run.input as ExportInput;
  const listed = found(lists.get(input.list));
  const context = withRightsOf(run.context, listed.guarded.access.read);
  return transactions.snapshot(context, async (tx) => {
    const stored = await files.put(contentOf(tx, listed, input, run));
    const day = today('Europe/Paris', new Date());
    const until = addDays(day, await parameterOn(tx, 'export_retention', tx.today));
    return { ...stored, name: fileNameOf(input.list, day), contentType: 'text/csv; charset=utf-8', until };
  });
}

function withRightsOf(context: RequestContext, roles: readonly Role[]): RequestContext {
  const { actor } = context;
  if (!mayAct(actor, roles)) {
    throw new Refusal('forbidden', [lifecycleReasons.role_required({ roles: roles.join(',') })]);
  }
  return { ...context, actor: actingBy(actor, roles) };
}

async function* contentOf(
  tx: Tx,
  { list, guarded }: Listed,
  { list: name, query }: ExportInput,
  { step }: JobRun,
): AsyncGenerator<string> {
  const { sort: _sort, order: _order, ...filters } = query;
  const { count } = await listTotals(tx, list, filters);
  const columns = columnsOf(name, guarded.subject, await listFields(tx, list));
  yield BYTE_ORDER_MARK + linesOf([columns.map(({ title }) => title)]);
  let done = 0;
  await step(done, count);
  for await (const rows of listRows(tx, list, query, BATCH)) {
    yield linesOf(rows.map((row) => columns.map(({ cell }) => cell(row))));
    done += rows.length;
    await step(done, count);
  }
}
