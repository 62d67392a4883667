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
  readonly requestedCents: Cents | null;
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

/** Why these parts cannot be those of the award: one for each request, none above what was asked when that is known. */
export function partReasons(
  parts: readonly { requestId: number; amountCents: Cents }[],
  requests: readonly AwardedRequest[],
): Reason[] {
  const given = new Set(parts.map(({ requestId }) => requestId));
  const onePartEach = given.size === parts.length && parts.length === requests.length;
  if (!onePartEach || !requests.every(({ id }) => given.has(id))) {
    return [reasons.parts_are_the_requests({}, 'parts')];
  }
  return requests.flatMap(({ id, number, requestedCents }) => {
    const { amountCents: partCents } = parts.find(({ requestId }) => requestId === id)!;
    return requestedCents !== null && partCents > requestedCents
      ? [reasons.part_above_request({ number, partCents, requestedCents }, 'parts')]
      : [];
  });
}

/** Credits are voted for a year: an award takes none of another. */
export function lineReasons(lineYears: readonly number[], year: number): Reason[] {
  return lineYears.some((lineYear) => lineYear !== year)
    ? [reasons.line_of_other_year({ year }, 'imputationLines')]
    : [];
}
