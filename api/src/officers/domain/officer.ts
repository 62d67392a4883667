import type { Guarded } from '../../kernel/lifecycle.js';

/** Who carries which files. Their manager passes them on: the administrator looks after accounts, not after files. */
export const officerAccess: Guarded = {
  subject: 'officer',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['manager'],
    modify: [],
  },
};
