import { QueryFailedError } from 'typeorm';
import { defineReasons, type Reason } from '../kernel/reasons.js';

/** What a named constraint of the database means to a person. */
export interface ConstraintRule {
  readonly reason: Reason;
  /** Lost in a race: the facts, read again, give a more precise reason. */
  readonly factsTellBetter?: true;
}

export type ConstraintTable = Readonly<Record<string, ConstraintRule>>;

/** Injection token of the table that the application gathers from its subjects. */
export const CONSTRAINTS = Symbol('constraints');

/** The name of the constraint behind a failed query, when it is one. */
export function constraintName(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  return (error.driverError as { constraint?: string }).constraint ?? null;
}

const reasons = defineReasons({
  append_only: {
    fr: () => 'L’historique et les mouvements s’ajoutent, ils ne se modifient pas.',
    en: () => 'History and movements are added to, never changed.',
  },
  history_author: {
    fr: () => 'Une modification doit avoir un auteur.',
    en: () => 'A change must have an author.',
  },
  linked_record_missing: {
    fr: () => 'Une fiche citée n’existe pas.',
    en: () => 'A record that is referred to does not exist.',
  },
  unknown_state: { fr: () => 'Cet état n’existe pas.', en: () => 'This state does not exist.' },
  parameter_taken: {
    fr: () => 'Ce paramètre a déjà une valeur à cette date.',
    en: () => 'This parameter already has a value on that day.',
  },
  parameter_unit: { fr: () => 'Unité de paramètre inconnue.', en: () => 'Unknown unit of parameter.' },
  demonstration_single: {
    fr: () => 'La démonstration est déjà chargée.',
    en: () => 'The demonstration is already loaded.',
  },
  idempotency_key_length: {
    fr: () => 'La clé d’idempotence compte de 8 à 100 caractères.',
    en: () => 'The idempotency key has 8 to 100 characters.',
  },
});

export const platformConstraints: ConstraintTable = {
  ck_append_only: { reason: reasons.append_only() },
  ck_history_author: { reason: reasons.history_author() },
  uq_parameter_code_date: { reason: reasons.parameter_taken({}, 'validFrom') },
  ck_parameter_unit: { reason: reasons.parameter_unit() },
  ck_demonstration_single: { reason: reasons.demonstration_single() },
  ck_idempotency_key_length: { reason: reasons.idempotency_key_length() },
};

const SPOKEN_FOR_ALL: readonly { names: RegExp; rule: ConstraintRule }[] = [
  { names: /^fk_/, rule: { reason: reasons.linked_record_missing() } },
  { names: /^ck_\w+_state$/, rule: { reason: reasons.unknown_state() } },
];

/** The rule behind a named constraint: its own, or that of its kind (links between records, states of a life cycle). */
export function ruleOf(table: ConstraintTable, name: string | null): ConstraintRule | undefined {
  if (name === null) return undefined;
  return table[name] ?? SPOKEN_FOR_ALL.find(({ names }) => names.test(name))?.rule;
}
