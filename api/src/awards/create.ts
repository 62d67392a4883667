import type { GrantKind } from '../grant-requests/domain/grant-request.js';
import { type Cents, sumCents } from '../kernel/money.js';
import { refuseFor } from '../kernel/refusal.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRow, assertInScope } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { CreateAwardDto } from './award.dto.js';
import { Award } from './award.entities.js';
import { replaceBreakdown } from './breakdown.js';
import { type AwardedRequest, gatheringReasons } from './domain/breakdown.js';
import { type AwardView, readAward } from './read.js';
import { conventionRequirements } from './requirement.js';

export const AWARDED_REQUESTS = sqlFile(import.meta.dirname, 'requests.sql');

type ProposedRequest = AwardedRequest & { proposedCents: Cents; title: string; kind: GrantKind };

/**
 * Drafts an award from proposed requests: one part each at the proposed amount, paid at once unless said otherwise,
 * on the notification of the convention where the year's aid calls for one.
 * The requests do not move: they are placed with the award on its report.
 */
export async function createAward(tx: Tx, input: CreateAwardDto & { demonstration?: boolean }): Promise<AwardView> {
  const { requestIds, ...entry } = input;
  const requests = await tx.query<ProposedRequest>(AWARDED_REQUESTS, [requestIds]);
  for (const { departmentId } of requests) assertInScope(tx.actor, departmentId);
  refuseFor('refused', gatheringReasons(requestIds, requests));
  const [{ beneficiaryId, departmentId, fiscalYear }] = requests as [ProposedRequest];
  const amountCents = sumCents(requests.map(({ proposedCents }) => proposedCents));
  await tx.mark('award.create');
  const id = await addRow(tx, Award, {
    ...entry,
    beneficiaryId,
    departmentId,
    fiscalYear,
    amountCents,
    officerId: actorId(tx),
    stateSince: tx.today,
  });
  const [aid] = await conventionRequirements(tx, [id], tx.today);
  const condition = aid!.required ? 'convention_notified' : 'act_enforceable';
  await replaceBreakdown(tx, id, {
    parts: requests.map(({ id: requestId, title: label, kind, proposedCents }) => ({
      requestId,
      label,
      amountCents: proposedCents,
      earmarked: kind !== 'running_costs',
    })),
    instalments: [{ label: 'Versement unique', condition, rateBp: 10_000, amountCents }],
  });
  return readAward(tx, id);
}
