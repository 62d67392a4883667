import type { Tx } from '../platform/context.js';
import type { Listed } from '../platform/http/permissions.js';
import type { JobView } from '../platform/jobs/job.view.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { readOwnJob } from '../platform/jobs/own-jobs.js';
import { listOrder, type ListQuery, listTotals } from '../platform/lists.js';
import type { FormatName } from './sheet.js';

export const EXPORT = 'export';

export interface ExportInput {
  readonly list: string;
  readonly query: ListQuery;
  /** Left out of what was asked before there was a choice. */
  readonly format?: FormatName;
}

/**
 * Asks for a file of a whole list, filtered and sorted as its page is.
 * @throws Refusal invalid for what the list would not understand.
 */
export async function askExport(
  tx: Tx,
  jobs: Jobs,
  name: string,
  { list }: Listed,
  { sort, order, ...filters }: ListQuery,
  format: FormatName,
): Promise<JobView> {
  listOrder(list, { sort, order });
  const { count } = await listTotals(tx, list, filters);
  const input: ExportInput = { list: name, query: { ...filters, sort, order }, format };
  return readOwnJob(tx, await jobs.send(tx, { kind: EXPORT, label: name, input, total: count }));
}
