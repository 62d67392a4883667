import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import { type NomenclatureAxis, SECTIONS } from './budget.js';
import { nomenclatureReasons as reasons } from './nomenclature.reasons.js';

/** The fields of a credit line, and the axis of the nomenclature in which each is looked up. */
export const AXIS_OF_FIELD = {
  chapitre: 'chapitre',
  nature: 'nature',
  fonction: 'fonction',
  sousPolitique: 'sous_politique',
  programme: 'programme',
} as const satisfies Record<string, NomenclatureAxis>;

type LineField = keyof typeof AXIS_OF_FIELD;
export type LineCodes = { readonly [Field in LineField | 'section']?: string | null };

/** On what the codes of each axis hang; null for those that hang on nothing, decimal codes among them. */
export const PARENT_OF: Readonly<Record<NomenclatureAxis, NomenclatureAxis | 'section' | null>> = {
  chapitre: 'section',
  nature: 'chapitre',
  fonction: null,
  politique: null,
  sous_politique: 'politique',
  programme: 'sous_politique',
};

/** Without its parent such a code means nothing: no section, no chapitre to be held to. */
export const NEEDS_PARENT: ReadonlySet<NomenclatureAxis> = new Set<NomenclatureAxis>(['chapitre', 'nature']);

/** A code as a budget reads it in a year. */
export interface KnownCode {
  readonly axis: NomenclatureAxis;
  readonly code: string;
  readonly parent: string | null;
  readonly closedOn: CalendarDay | null;
  /** The codes that it groups; null when it is a leaf. */
  readonly below: string | null;
}

/** Why a line cannot bear these codes: unknown, closed, a heading, or hanging on something else than what stands beside them. */
export function lineCodeReasons(codes: LineCodes, known: readonly KnownCode[], year: number): Reason[] {
  const fields = Object.keys(AXIS_OF_FIELD) as LineField[];
  return fields.flatMap((field) => {
    const code = codes[field];
    if (!code) return [];
    const found = known.find(({ axis }) => axis === AXIS_OF_FIELD[field]);
    return found ? codeReasons(field, found, codes, year) : [reasons.unknown_code({ code, year }, field)];
  });
}

function codeReasons(
  field: LineField,
  { axis, code, parent, closedOn, below }: KnownCode,
  codes: LineCodes,
  year: number,
): Reason[] {
  if (closedOn !== null) return [reasons.code_closed({ code, year, on: closedOn }, field)];
  if (below !== null) return [reasons.code_is_heading({ code, below }, field)];
  const beside = { chapitre: codes.section, nature: codes.chapitre, programme: codes.sousPolitique }[axis as 'nature'];
  if (parent === null || !beside || beside === parent) return [];
  return [PLACED_ELSEWHERE[axis as 'nature']({ code, parent }, field)];
}

const PLACED_ELSEWHERE = {
  chapitre: reasons.chapitre_of_other_section,
  nature: reasons.nature_of_other_chapitre,
  programme: reasons.programme_of_other_sous_politique,
} as const;

const SHAPES: Readonly<Record<NomenclatureAxis, RegExp>> = {
  chapitre: /^\d{2,5}$/,
  nature: /^\d{1,10}$/,
  fonction: /^\d{1,10}$/,
  politique: /^[A-Z0-9]{1,10}$/,
  sous_politique: /^[A-Z0-9]{1,10}$/,
  programme: /^[A-Z0-9]{1,10}$/,
};

export interface CodeEntry {
  readonly axis: NomenclatureAxis;
  readonly year: number;
  readonly code: string;
  readonly parent: string | null;
  /** Whether the parent is among the codes that may be one. */
  readonly parentKnown: boolean;
}

/** Why a code cannot be entered so. */
export function entryReasons({ axis, year, code, parent, parentKnown }: CodeEntry): Reason[] {
  const hangsOn = PARENT_OF[axis];
  const shape = SHAPES[axis].test(code) ? [] : [reasons.code_format({ axis, code }, 'code')];
  if (hangsOn === null) return parent === null ? shape : [...shape, reasons.no_parent({}, 'parent')];
  if (parent === null) {
    return NEEDS_PARENT.has(axis) ? [...shape, reasons.parent_required({ axis: hangsOn }, 'parent')] : shape;
  }
  const known = hangsOn === 'section' ? SECTIONS.includes(parent as 'fonctionnement') : parentKnown;
  return known ? shape : [...shape, reasons.unknown_parent({ axis: hangsOn, parent, year }, 'parent')];
}
