import type { Guarded } from '../../kernel/lifecycle.js';

export const BENEFICIARY_KINDS = ['association', 'foundation', 'company', 'public_body', 'natural_person'] as const;
export type BeneficiaryKind = (typeof BENEFICIARY_KINDS)[number];

/** Under which rule on state aid the body is helped, when it is an undertaking. */
export const STATE_AID_REGIMES = ['outside', 'de_minimis', 'sgei_de_minimis', 'exempted', 'notified'] as const;
export type StateAidRegime = (typeof STATE_AID_REGIMES)[number];

/** A beneficiary belongs to no department: all services of the authority pay the same bodies. */
export const beneficiaryAccess: Guarded = {
  subject: 'beneficiary',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer', 'finance_officer'],
    modify: ['grants_officer', 'finance_officer'],
  },
};

/** Whom one may call about a body: read and kept as the body itself. */
export const contactAccess: Guarded = { subject: 'beneficiary_contact', access: beneficiaryAccess.access };
