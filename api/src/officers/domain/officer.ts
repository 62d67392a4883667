import type { Guarded } from '../../kernel/lifecycle.js';

/** Kinds of files that have an officer: what stands in the view open_file. */
export const HELD_SUBJECTS = ['grant_request', 'award', 'report'] as const;
export type HeldSubject = (typeof HELD_SUBJECTS)[number];

/** Who carries which files. Their manager passes them on: the administrator looks after accounts, not after files. */
export const officerAccess: Guarded = {
  subject: 'officer',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['manager'],
    modify: [],
  },
};
