import { defineReasons, type Reason } from './reasons.js';
import { Refusal, refuseFor } from './refusal.js';
import { ROLE_NAMES, type Role } from './roles.js';
import type { Language } from './words.js';

/** A condition on facts. It answers nothing when met, or every reason why not. It never sees a database. */
export interface Guard<Facts> {
  /** The article of law or the rule of the house that asks for it. */
  readonly source?: string;
  readonly unmet: (facts: Facts) => readonly Reason[] | Reason | null;
}

export interface ActionRow<State extends string, Facts> {
  readonly from: readonly State[];
  /** Where it leads: one state, or one for each state it leaves when two facts come in either order. */
  readonly to: State | Readonly<Partial<Record<State, State>>>;
  readonly by: readonly Role[];
  readonly when?: readonly Guard<Facts>[];
  /** No route of its own: another subject's act causes it (the vote grants the request). */
  readonly internal?: true;
}

export interface Access {
  readonly read: readonly Role[];
  readonly create: readonly Role[];
  readonly modify: readonly Role[];
}

/** Who may read, create and edit what a table holds. */
export interface Guarded {
  /** The table of the subject, as history names it. */
  readonly subject: string;
  readonly access: Access;
}

export interface Lifecycle<State extends string, Action extends string, Facts> extends Guarded {
  readonly initial: State;
  readonly states: readonly State[];
  readonly actions: Readonly<Record<Action, ActionRow<State, Facts>>>;
}

/** Any life cycle, for what only reads its shape (routes, contract, matrix of permissions). */
export type AnyLifecycle = Lifecycle<string, string, never>;

/**
 * Declares how a subject lives: one row an action, nothing about transitions outside it.
 * Curried so that states and facts are given and actions are inferred; an unknown state or role does not compile.
 */
export function defineLifecycle<State extends string, Facts>() {
  return <Action extends string>(table: {
    subject: string;
    initial: NoInfer<State>;
    states: readonly State[];
    access: Access;
    actions: Record<Action, ActionRow<State, Facts>>;
  }): Lifecycle<State, Action, Facts> => table;
}

/**
 * The state to which a row leads from one of its own.
 * @throws Error when the row says nothing of that state: the table is wrong, not the caller.
 */
export function leadsTo<State extends string>({ to }: Pick<ActionRow<State, never>, 'to'>, from: State): State {
  const next = typeof to === 'string' ? to : (to as Partial<Record<State, State>>)[from];
  if (next === undefined) throw new Error(`no state follows ${from}`);
  return next;
}

export interface Judged {
  readonly roles: readonly Role[];
}

export type Verdict<State> = { allowed: true; to: State } | { allowed: false; reasons: readonly [Reason, ...Reason[]] };

const roleNames = (roles: string, language: Language): string =>
  roles
    .split(',')
    .map((role) => ROLE_NAMES[role as Role][language])
    .join(', ');

export const lifecycleReasons = defineReasons({
  role_required: {
    fr: (p: { roles: string }) => `Réservé à : ${roleNames(p.roles, 'fr')}.`,
    en: (p: { roles: string }) => `Reserved to: ${roleNames(p.roles, 'en')}.`,
  },
  wrong_state: {
    fr: () => 'L’état du dossier ne permet plus cette action.',
    en: () => 'The state of the file no longer allows this action.',
  },
});

/** Whether one of the actor's roles is among those that are let through. */
export const mayAct = (actor: Judged, roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));

/**
 * A creation has no state to leave, but conditions all the same.
 * @throws Refusal refused with every reason.
 */
export function assertMet<Facts>(guards: readonly Guard<Facts>[], facts: NoInfer<Facts>): void {
  refuseFor('refused', unmet(guards, facts));
}

const unmet = <Facts>(guards: readonly Guard<Facts>[], facts: Facts): Reason[] =>
  guards.flatMap((guard) => guard.unmet(facts) ?? []);

/** Whether an action may happen now: the new state, or all the reasons against. Pure. */
export function judge<State extends string, Action extends string, Facts>(
  lifecycle: Lifecycle<State, Action, Facts>,
  action: NoInfer<Action>,
  state: NoInfer<State>,
  facts: NoInfer<Facts>,
): Verdict<State> {
  const row = lifecycle.actions[action];
  if (!row.from.includes(state)) {
    return { allowed: false, reasons: [lifecycleReasons.wrong_state()] };
  }
  const [first, ...others] = unmet(row.when ?? [], facts);
  return first ? { allowed: false, reasons: [first, ...others] } : { allowed: true, to: leadsTo(row, state) };
}

/**
 * The state to which the action leads.
 * @throws Refusal forbidden when the actor's roles do not allow it, refused with every reason when facts do not.
 */
export function decide<State extends string, Action extends string, Facts>(
  lifecycle: Lifecycle<State, Action, Facts>,
  action: NoInfer<Action>,
  state: NoInfer<State>,
  facts: NoInfer<Facts>,
  actor: Judged,
): State {
  const { by } = lifecycle.actions[action];
  if (!mayAct(actor, by)) {
    throw new Refusal('forbidden', [lifecycleReasons.role_required({ roles: by.join(',') })]);
  }
  const verdict = judge(lifecycle, action, state, facts);
  if (!verdict.allowed) {
    throw new Refusal('refused', verdict.reasons);
  }
  return verdict.to;
}

export interface PossibleAction<Action extends string> {
  readonly name: Action;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
}

/** What this actor could do in this state: hidden for lack of role, kept with its reasons for lack of facts. */
export function possibleActions<State extends string, Action extends string, Facts>(
  lifecycle: Lifecycle<State, Action, Facts>,
  state: NoInfer<State>,
  facts: NoInfer<Facts>,
  actor: Judged,
): PossibleAction<Action>[] {
  const names = Object.keys(lifecycle.actions) as Action[];
  return names
    .filter((name) => {
      const row = lifecycle.actions[name];
      return !row.internal && row.from.includes(state) && mayAct(actor, row.by);
    })
    .map((name) => {
      const verdict = judge(lifecycle, name, state, facts);
      return { name, allowed: verdict.allowed, reasons: verdict.allowed ? [] : verdict.reasons };
    });
}
