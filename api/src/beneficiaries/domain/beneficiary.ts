import type { Guarded } from '../../kernel/lifecycle.js';

export const BENEFICIARY_KINDS = ['association', 'foundation', 'company', 'public_body', 'natural_person'] as const;
export type BeneficiaryKind = (typeof BENEFICIARY_KINDS)[number];

/** A beneficiary belongs to no department: all services of the authority pay the same bodies. */
export const beneficiaryAccess: Guarded = {
  subject: 'beneficiary',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer', 'finance_officer'],
    modify: ['grants_officer', 'finance_officer'],
  },
};
