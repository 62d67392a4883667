import type { Reason } from '../../kernel/reasons.js';
import type { BeneficiaryKind } from './beneficiary.js';
import { beneficiaryReasons as reasons } from './beneficiary.reasons.js';

export interface Identity {
  kind: BeneficiaryKind;
  rna: string | null;
  legalCategory: string | null;
  republicanCommitmentOn: string | null;
  republicanCommitmentExemption: string | null;
}

/** What Insee says of a category; undefined when it has no such category. */
export interface LegalCategory {
  readonly kind: BeneficiaryKind | null;
}

/** What does not go together in what is said of a body. What is not said is not doubted. */
export function contradictions(identity: Identity, category: LegalCategory | undefined): Reason[] {
  const { kind, rna, legalCategory, republicanCommitmentOn, republicanCommitmentExemption } = identity;
  return [
    ...(rna !== null && kind !== 'association' && kind !== 'foundation' ? [reasons.rna_kind({}, 'rna')] : []),
    ...(legalCategory !== null && !category ? [reasons.unknown_legal_category({}, 'legalCategory')] : []),
    ...(legalCategory !== null && category?.kind && category.kind !== kind
      ? [reasons.legal_category_kind({ code: legalCategory, kind: category.kind }, 'legalCategory')]
      : []),
    ...(republicanCommitmentOn !== null && republicanCommitmentExemption !== null
      ? [reasons.commitment_or_exemption({}, 'republicanCommitmentExemption')]
      : []),
  ];
}
