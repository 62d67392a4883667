import { refuseFor } from '../kernel/refusal.js';
import { actorId, type Tx } from '../platform/context.js';
import { parameterOn } from '../platform/parameters.js';
import { addRow } from '../platform/rows.js';
import { type DatedEntry, entryReasons } from './domain/entry.js';
import { requestedChoice } from './domain/requested.js';
import type { CreateGrantRequestDto } from './grant-request.dto.js';
import { GrantRequest } from './grant-request.entity.js';
import { replaceBudgetLines, settledTotal } from './budget.js';
import { type GrantRequestView, readGrantRequest } from './read.js';
import { assertRenewal } from './renewal.js';

/** Records a request in the department of who enters it, under the next number of the year. */
export async function createGrantRequest(
  tx: Tx,
  input: CreateGrantRequestDto & { demonstration?: boolean },
): Promise<GrantRequestView> {
  await assertEntry(tx, { periodStart: null, periodEnd: null, ...input });
  await assertRenewal(tx, { id: null, ...input });
  const { budgetLines, requestedUnknown: _, ...own } = input;
  const total = await settledTotal(tx, null, input);
  await tx.mark('grant_request.create');
  const id = await addRow(tx, GrantRequest, {
    ...own,
    ...total,
    ...requestedChoice(input),
    number: await nextNumber(tx),
    departmentId: tx.actor.departmentId!,
    officerId: actorId(tx),
    stateSince: tx.today,
  });
  await replaceBudgetLines(tx, id, budgetLines ?? []);
  return readGrantRequest(tx, id);
}

/** @throws Refusal invalid with the field of each date that cannot be. */
export async function assertEntry(tx: Tx, entry: DatedEntry): Promise<void> {
  const periodMonths = await parameterOn(tx, 'request_period_limit', tx.today);
  refuseFor('invalid', entryReasons(entry, { today: tx.today, periodMonths }));
}

async function nextNumber(tx: Tx): Promise<string> {
  const year = Number(tx.today.slice(0, 4));
  const [taken] = await tx.query<{ number: number }>(`SELECT next_number('grant_request', $1) AS number`, [year]);
  return `D${year}-${String(taken!.number).padStart(5, '0')}`;
}
