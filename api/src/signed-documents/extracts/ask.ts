import { deliberationList } from '../../deliberations/list.js';
import { deliberationLifecycle } from '../../deliberations/domain/deliberation.lifecycle.js';
import { mayAct, type Guarded } from '../../kernel/lifecycle.js';
import { Refusal } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import type { JobView } from '../../platform/jobs/job.view.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { readOwnJob } from '../../platform/jobs/own-jobs.js';
import { firstRows, type ListQuery } from '../../platform/lists.js';
import { SIGNED } from '../domain/signed-document.js';
import { extractReasons as reasons } from './extract.reasons.js';

export const EXTRACTS = 'extracts';

/** What the assembly of a large authority votes in a year, and an archive that still opens. */
const MOST = 2_000;

/** The acts that are printed, in their order: what was asked for is not what the filters say later. */
export interface ExtractsInput {
  readonly ids: readonly number[];
  readonly freeze: boolean;
}

/** Whoever reads acts may print them. */
export const extractAccess: Guarded = {
  subject: 'deliberation',
  access: { read: [], create: deliberationLifecycle.access.read, modify: [] },
};

/**
 * Asks for the extracts of the deliberations of a list, as it is filtered.
 * @throws Refusal refused for none, or too many.
 */
export async function askExtracts(tx: Tx, jobs: Jobs, query: ListQuery, freeze: boolean): Promise<JobView> {
  if (freeze && !mayAct(tx.actor, SIGNED.deliberation.freezers)) {
    throw new Refusal('forbidden', [reasons.freezing_reserved()]);
  }
  const { rows: acts } = await firstRows<{ id: number }>(tx, deliberationList, query, {
    select: 'd.id',
    by: 'd.adopted_on, d.number',
    limit: MOST + 1,
    sum: null,
  });
  if (acts.length === 0) throw new Refusal('refused', [reasons.no_extract()]);
  if (acts.length > MOST) throw new Refusal('refused', [reasons.too_many_extracts({ most: MOST })]);
  const input: ExtractsInput = { ids: acts.map(({ id }) => id), freeze };
  return readOwnJob(tx, await jobs.send(tx, { kind: EXTRACTS, label: 'deliberations', input, total: acts.length }));
}
