import { defineReasons, type Reason } from './reasons.js';

/**
 * Fields have a life: when each may be edited, and which act requires it.
 * The same table refuses a late edit, refuses an incomplete act, and tells the screen which inputs to seal.
 */
export type FieldLife<State extends string, Action extends string> = {
  readonly editableIn: readonly State[];
  readonly requiredFor?: readonly Action[];
};

export type Fields<Name extends string, State extends string, Action extends string> = Readonly<
  Record<Name, FieldLife<State, Action>>
>;

const fieldReasons = defineReasons({
  field_required: { fr: () => 'À renseigner.', en: () => 'Required.' },
  field_sealed: {
    fr: () => 'Ce champ ne se modifie plus dans cet état du dossier.',
    en: () => 'This field is no longer edited in this state of the file.',
  },
});

/**
 * Declares the fields of a subject; an unknown state or action does not compile.
 * `defineFields<State, Action>()({ title: { editableIn: ['draft'], requiredFor: ['submit'] } })`
 */
export function defineFields<State extends string, Action extends string>() {
  return <Name extends string>(fields: Fields<Name, State, Action>): Fields<Name, State, Action> => fields;
}

/** The names of the fields that cannot be edited in this state, in the order of the table. */
export function sealedFields<Name extends string, State extends string, Action extends string>(
  fields: Fields<Name, State, Action>,
  state: NoInfer<State>,
): Name[] {
  return namesOf(fields).filter((name) => !fields[name].editableIn.includes(state));
}

/**
 * The fields that the action requires and the record does not state (null, undefined or ''), as reasons against the action.
 * Zero and false are statements.
 */
export function missingFor<Name extends string, State extends string, Action extends string>(
  fields: Fields<Name, State, Action>,
  action: NoInfer<Action>,
  record: Readonly<Record<NoInfer<Name>, unknown>>,
): Reason[] {
  return namesOf(fields)
    .filter((name) => fields[name].requiredFor?.includes(action) && isMissing(record[name]))
    .map((field) => fieldReasons.field_required({}, field));
}

/** A change that touches sealed fields, as reasons against it. */
export function sealedChanges<Name extends string, State extends string, Action extends string>(
  fields: Fields<Name, State, Action>,
  state: NoInfer<State>,
  changes: object,
): Reason[] {
  return sealedFields(fields, state)
    .filter((name) => (changes as Record<string, unknown>)[name] !== undefined)
    .map((field) => fieldReasons.field_sealed({}, field));
}

function namesOf<Name extends string>(fields: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(fields) as Name[];
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
