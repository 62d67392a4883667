import type { Language } from './words.js';

/**
 * What a person may be entrusted with.
 * Separation of duties is not here: it is per person and per file, whatever the roles.
 */
export const ROLES = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that see and act on the files of their own department only; the others work across the authority. */
export const DEPARTMENT_SCOPED: ReadonlySet<Role> = new Set<Role>(['grants_officer', 'manager']);

/** How a role is named in a sentence: « Réservé à : finances. » */
export const ROLE_NAMES: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  grants_officer: { fr: 'service instructeur', en: 'grants officers' },
  manager: { fr: 'responsable', en: 'managers' },
  finance_officer: { fr: 'finances', en: 'finance officers' },
  signatory: { fr: 'signataire', en: 'signatories' },
  assembly_clerk: { fr: 'service des assemblées', en: 'assembly clerks' },
  auditor: { fr: 'audit', en: 'auditors' },
  administrator: { fr: 'administration', en: 'administrators' },
};
