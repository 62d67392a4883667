import type { EntityManager } from 'typeorm';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Role } from '../kernel/roles.js';
import type { Language } from '../kernel/words.js';

/** Who acts. A system step (sign-in, loading of references) has a name and no identifier. */
export interface Actor {
  readonly id: number | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly departmentId: number | null;
  /** The roles that let this request through, when only some do: sight is limited by them alone. */
  readonly actingRoles?: readonly Role[];
}

/** The same person, seeing by those of their roles alone: another role that reads everything does not widen what these do. */
export const actingBy = (actor: Actor, roles: readonly Role[]): Actor => ({
  ...actor,
  actingRoles: actor.roles.filter((role) => roles.includes(role)),
});

/** What one HTTP request says before any transaction is opened. */
export interface RequestContext {
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
  /** Set on creations only. */
  readonly idempotency?: { readonly key: string; readonly route: string; readonly digest: string };
}

/** The one transaction of an operation, and all that a use case may know of its surroundings. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
  /** The business day: rules use it, never the clock. */
  readonly today: CalendarDay;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Names what the following writes do, for history. */
  mark(action: string, reason?: string | null): Promise<void>;
}

/** The row that a change aims at. The version is that of the caller's copy; absent when another subject's act causes the change. */
export interface Target {
  readonly id: number;
  readonly version?: number;
}

/** The user behind a change; system steps have none and may not write where a person must answer. */
export function actorId(tx: Tx): number {
  if (tx.actor.id === null) throw new Error('this step needs a person');
  return tx.actor.id;
}
