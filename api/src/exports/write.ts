import { addDays, today } from '../kernel/calendar-day.js';
import { lifecycleReasons, mayAct } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import type { Role } from '../kernel/roles.js';
import { actingBy, type RequestContext, type Tx } from '../platform/context.js';
import type { FileStore } from '../platform/files/file-store.js';
import type { Listed } from '../platform/http/permissions.js';
import type { JobFile, JobRun } from '../platform/jobs/jobs.js';
import { listFields, type ListRow, listRows } from '../platform/list-rows.js';
import { parameterOn } from '../platform/parameters.js';
import { found } from '../platform/rows.js';
import type { Transactions } from '../platform/transactions.js';
import type { ExportInput } from './ask.js';
import { aboutList } from './about.js';
import { columnsOf } from './columns.js';
import { FORMAT } from './formats.js';
import { fileNameOf, titleOf } from './headings.js';
import type { Sheet } from './sheet.js';

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
  const format = input.format ?? 'csv';
  const { contentType, content } = FORMAT[format];
  return transactions.snapshot(context, async (tx) => {
    const stored = await files.put(content(await sheetOf(tx, listed, input, run)));
    const day = today('Europe/Paris', new Date());
    const until = addDays(day, await parameterOn(tx, 'export_retention', tx.today));
    return { ...stored, name: fileNameOf(input.list, day, format), contentType, until };
  });
}

function withRightsOf(context: RequestContext, roles: readonly Role[]): RequestContext {
  const { actor } = context;
  if (!mayAct(actor, roles)) {
    throw new Refusal('forbidden', [lifecycleReasons.role_required({ roles: roles.join(',') })]);
  }
  return { ...context, actor: actingBy(actor, roles) };
}

async function sheetOf(tx: Tx, listed: Listed, { list: name, query }: ExportInput, run: JobRun): Promise<Sheet> {
  const { list, guarded } = listed;
  const { sort: _sort, order: _order, ...filters } = query;
  const { count, lines } = await aboutList(tx, name, listed, filters);
  return {
    title: titleOf(name),
    author: tx.actor.name,
    columns: columnsOf(name, guarded.subject, await listFields(tx, list)),
    rows: followed(listRows(tx, list, query, BATCH), count, run),
    about: lines,
  };
}

/** The same rows, told as they go by. */
async function* followed(
  rows: AsyncIterable<ListRow[]>,
  count: number,
  { step }: JobRun,
): AsyncGenerator<readonly ListRow[]> {
  let done = 0;
  await step(done, count);
  for await (const some of rows) {
    yield some;
    done += some.length;
    await step(done, count);
  }
}
