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
  idempotency_key_length: {
    fr: () => 'La clé d’idempotence compte de 8 à 100 caractères.',
    en: () => 'The idempotency key has 8 to 100 characters.',
  },
});

export const platformConstraints: ConstraintTable = {
  ck_append_only: { reason: reasons.append_only() },
  ck_history_author: { reason: reasons.history_author() },
  ck_idempotency_key_length: { reason: reasons.idempotency_key_length() },
};
