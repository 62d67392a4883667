import type { ImportKind, Known } from '../domain/imports/known.js';
import type { PlannedRow } from '../domain/imports/plan.js';
import type { Kind } from './kind.js';
import { spending } from './spending.js';
import { votes } from './votes.js';

/** Each kind by its name; what they are compared with and what they write is their own affair. */
export const KINDS: Readonly<Record<ImportKind, Kind<Known, PlannedRow>>> = {
  initial_budget: votes,
  supplementary_budget: votes,
  amending_budget: votes,
  external_consumption: spending,
};
