import type { Role } from './types';

interface Access {
  read: readonly Role[];
  create: readonly Role[];
  modify: readonly Role[];
}

const business: readonly Role[] = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'auditor',
];

/** Who follows a file once it is voted. */
const ofTheFile = business.filter((role) => role !== 'assembly_clerk');

const access = (create: readonly Role[] = [], modify = create, read = business): Access => ({ read, create, modify });

/** What the administrator looks after, and nobody else. */
const administered = access(['administrator'], ['administrator'], ['administrator']);

/** Who is shown what. It only hides what the API would refuse: the permission itself stands on each of its routes. */
const accessOf: Readonly<Record<string, Access>> = {
  beneficiaries: access(['grants_officer', 'finance_officer']),
  'beneficiary-contacts': access(['grants_officer', 'finance_officer']),
  'bank-accounts': access(['grants_officer', 'finance_officer'], []),
  'grant-requests': access(['grants_officer']),
  memberships: access(['grants_officer'], ['grants_officer', 'finance_officer']),
  awards: access(['grants_officer'], ['grants_officer', 'finance_officer']),
  conventions: access(['grants_officer']),
  'incoming-grants': access(['grants_officer']),
  'funding-authorisations': access(['grants_officer']),
  reports: access(['grants_officer']),
  sittings: access(['assembly_clerk']),
  clauses: access(['assembly_clerk']),
  deliberations: access(['assembly_clerk']),
  'act-numbers': access([], [], ['finance_officer', 'signatory', 'assembly_clerk', 'auditor']),
  'act-series': access(['assembly_clerk'], [], ['finance_officer', 'signatory', 'assembly_clerk', 'auditor']),
  'financial-reports': access(['grants_officer'], [], ofTheFile),
  payments: access(['grants_officer'], [], ofTheFile),
  mandats: access([], [], ofTheFile),
  bordereaux: access(['finance_officer'], [], ['finance_officer', 'signatory', 'auditor']),
  'signature-delegations': access(
    ['administrator'],
    ['administrator'],
    ['finance_officer', 'signatory', 'auditor', 'administrator'],
  ),
  'line-override-rights': access(['administrator'], ['administrator'], ['finance_officer', 'auditor', 'administrator']),
  officers: access(['manager'], [], ['manager', 'auditor']),
  users: administered,
  departments: administered,
  parameters: administered,
  'house-identities': administered,
  'fiscal-years': access(['finance_officer'], [], [...business, 'administrator']),
  'external-consumptions': access(['finance_officer'], []),
  transfers: access(['finance_officer'], []),
  'budget-imports': access(['finance_officer'], []),
  'signed-copies': access(['assembly_clerk', 'grants_officer'], []),
  'signed-documents': access(),
  'budget-desk': access(),
  movements: access(),
  'bridge-items': access(),
  'nomenclature-codes': access(['finance_officer']),
  'nature-rules': access(),
  'code-successions': access(['finance_officer'], []),
  'commitment-checks': access(['finance_officer'], []),
  'commitment-authorisations': access(['finance_officer'], []),
  'year-end-commitments': access(['finance_officer'], []),
  'credit-lines': access(['finance_officer'], []),
};

const kinds: Readonly<Record<string, keyof Access>> = { list: 'read', show: 'read', create: 'create', edit: 'modify' };

export function mayAccess(roles: readonly Role[], resource: string, action: string): boolean {
  const kind = kinds[action];
  const allowed = kind && (accessOf[resource] ?? access())[kind];
  return allowed ? roles.some((role) => allowed.includes(role)) : false;
}
