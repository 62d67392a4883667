import type { Reason } from '../../kernel/reasons.js';
import { grantRequestReasons as reasons } from './grant-request.reasons.js';

/** What a request says of the support that it follows. */
export interface Renewal {
  /** Null while the request is being created. */
  readonly id: number | null;
  readonly beneficiaryId: number;
  readonly fiscalYear: number;
  readonly renewalOfId?: number | null;
  /** Who helped before, when that support is not in the system. */
  readonly formerSupport?: string | null;
  readonly formerSupportYear?: number | null;
  readonly formerSupportCents?: number | null;
}

export interface RenewedRequest {
  readonly id: number;
  readonly beneficiaryId: number;
  readonly fiscalYear: number;
}

/** Why a request cannot renew that one: an earlier request of the same body, or a support told in words, not both. */
export function renewalReasons(request: Renewal, renewed: RenewedRequest | null): Reason[] {
  const { renewalOfId, formerSupport, formerSupportYear, formerSupportCents } = request;
  const figures = formerSupportYear ?? formerSupportCents ?? null;
  return [
    ...(renewalOfId ? renewedReasons(request, renewed) : []),
    ...(renewalOfId && formerSupport ? [reasons.renewal_told_twice({}, 'formerSupport')] : []),
    ...(!formerSupport && figures !== null ? [reasons.former_support_unnamed({}, 'formerSupport')] : []),
    ...(formerSupportYear && formerSupportYear > request.fiscalYear
      ? [reasons.former_support_to_come({ year: request.fiscalYear }, 'formerSupportYear')]
      : []),
  ];
}

function renewedReasons(request: Renewal, renewed: RenewedRequest | null): Reason[] {
  if (renewed === null) return [reasons.renewed_unknown({}, 'renewalOfId')];
  if (renewed.id === request.id) return [reasons.renews_itself({}, 'renewalOfId')];
  return [
    ...(renewed.beneficiaryId === request.beneficiaryId
      ? []
      : [reasons.renewed_of_other_beneficiary({}, 'renewalOfId')]),
    ...(renewed.fiscalYear > request.fiscalYear
      ? [reasons.renewed_later({ year: renewed.fiscalYear }, 'renewalOfId')]
      : []),
  ];
}
