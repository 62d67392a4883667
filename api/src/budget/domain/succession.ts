import type { Reason } from '../../kernel/reasons.js';
import { AXIS_OF_FIELD } from './nomenclature.js';
import { nomenclatureReasons as reasons } from './nomenclature.reasons.js';

/** The axes that a credit line bears: those whose codes follow each other from one chart to the next. */
export const SUCCESSION_AXES = ['chapitre', 'nature', 'fonction', 'sous_politique', 'programme'] as const;
export type SuccessionAxis = (typeof SUCCESSION_AXES)[number];

export type CarriedField = keyof typeof AXIS_OF_FIELD;
export const CARRIED_FIELDS = Object.keys(AXIS_OF_FIELD) as CarriedField[];

/** What each code of a line becomes: one code, several to choose from, or none. */
export interface CarriedCode {
  readonly field: CarriedField;
  readonly former: string;
  /** Usable in the new chart. */
  readonly codes: readonly string[];
}

/** `ready` has one code for each; the others wait for somebody. */
export const CARRY_STATES = ['ready', 'ambiguous', 'unmapped', 'open_already'] as const;
export type CarryState = (typeof CARRY_STATES)[number];

export function carryState(codes: readonly CarriedCode[], openAlready: boolean): CarryState {
  if (openAlready) return 'open_already';
  if (codes.some((each) => each.codes.length === 0)) return 'unmapped';
  return codes.some((each) => each.codes.length > 1) ? 'ambiguous' : 'ready';
}

/** Why a line cannot be opened again from the year before, in the terms of its codes. */
export function carryReasons(lineId: number, state: CarryState | null, codes: readonly CarriedCode[]): Reason[] {
  if (state === null) return [reasons.line_not_of_year_before({ lineId }, 'creditLineIds')];
  if (state === 'ready') return [];
  if (state === 'open_already') return [reasons.line_open_already({ lineId }, 'creditLineIds')];
  return codes
    .filter((each) => each.codes.length !== 1)
    .map(({ former, codes: next }) =>
      next.length === 0
        ? reasons.code_unmapped({ code: former }, 'creditLineIds')
        : reasons.code_ambiguous({ code: former, accepted: next.join(', ') }, 'creditLineIds'),
    );
}
