import { accessConstraints } from './access/access.reasons.js';
import { beneficiaryConstraints } from './beneficiaries/beneficiary.constraints.js';
import { type ConstraintTable, platformConstraints } from './platform/constraints.js';

/** Every constraint that a person can meet, and its sentence. A test compares it with the database. */
export const constraints: ConstraintTable = {
  ...platformConstraints,
  ...accessConstraints,
  ...beneficiaryConstraints,
};
