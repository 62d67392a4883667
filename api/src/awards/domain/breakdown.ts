import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import type { GrantRequestState } from '../../grant-requests/domain/grant-request.js';
import { awardReasons as reasons } from './award.reasons.js';

/** A request as an award takes it. */
export interface AwardedRequest {
  readonly id: number;
  readonly number: string;
  readonly state: GrantRequestState;
  readonly beneficiaryId: number;
  readonly departmentId: number;
  readonly fiscalYear: number;
  readonly proposedCents: Cents | null;
}

/** Why these requests cannot make one award. */
export function gatheringReasons(wanted: readonly number[], requests: readonly AwardedRequest[]): Reason[] {
  const missing = wanted.filter((id) => !requests.some((request) => request.id === id));
  const files = new Set(
    requests.map(({ beneficiaryId, departmentId, fiscalYear }) => [beneficiaryId, departmentId, fiscalYear].join()),
  );
  return [
    ...missing.map((requestId) => reasons.request_unknown({ requestId }, 'requestIds')),
    ...requests
      .filter(({ state }) => state !== 'proposed')
      .map(({ number }) => reasons.request_not_proposed({ number }, 'requestIds')),
    ...(files.size > 1 ? [reasons.requests_of_several_files({}, 'requestIds')] : []),
  ];
}

/** A part beside what was proposed for its request; null when its amount is not settled. */
export interface PartOfRequest {
  readonly number: string;
  readonly partCents: Cents;
  readonly proposedCents: Cents | null;
}

/** Why these parts exceed the proposals. A proposal never exceeds what was asked: neither does a part. */
export const proposalReasons = (parts: readonly PartOfRequest[]): Reason[] =>
  parts.flatMap(({ number, partCents, proposedCents }) => {
    if (proposedCents === null) return [reasons.request_not_proposed({ number }, 'parts')];
    return partCents > proposedCents
      ? [reasons.part_above_proposal({ number, partCents, proposedCents }, 'parts')]
      : [];
  });

/** Why these parts cannot be those of the award: one for each request, none above its proposal. */
export function partReasons(
  parts: readonly { requestId: number; amountCents: Cents }[],
  requests: readonly AwardedRequest[],
): Reason[] {
  const given = new Set(parts.map(({ requestId }) => requestId));
  const onePartEach = given.size === parts.length && parts.length === requests.length;
  if (!onePartEach || !requests.every(({ id }) => given.has(id))) {
    return [reasons.parts_are_the_requests({}, 'parts')];
  }
  const amounts = new Map(parts.map(({ requestId, amountCents }) => [requestId, amountCents]));
  return proposalReasons(requests.map((request) => ({ ...request, partCents: amounts.get(request.id)! })));
}
