import type { Cents } from '../../kernel/money.js';
import type { FiscalYearState } from './budget.js';

/** What opens credits: a vote or a transfer. */
export const CREDIT_KINDS = ['initial_budget', 'supplementary_budget', 'amending_budget', 'transfer'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** What consumes them. */
export const CONSUMPTION_KINDS = ['reservation', 'commitment', 'release', 'order', 'cancellation'] as const;
export type ConsumptionKind = (typeof CONSUMPTION_KINDS)[number];

export const MOVEMENT_KINDS = [...CREDIT_KINDS, ...CONSUMPTION_KINDS] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** What a movement adds to each balance of its line and of its envelope; signed. */
export interface Deltas {
  readonly opened?: Cents;
  readonly reserved?: Cents;
  readonly committed?: Cents;
  readonly ordered?: Cents;
}

/** The effect of each consumption of `cents`. A commitment turns a reservation, so that used credits do not rise. */
export const CONSUMPTION: Readonly<
  Record<'reserve' | 'commit' | 'release' | 'give_up' | 'order' | 'cancel', Consumption>
> = {
  reserve: { kind: 'reservation', deltas: (cents) => ({ reserved: cents }) },
  commit: { kind: 'commitment', deltas: (cents) => ({ reserved: -cents, committed: cents }) },
  release: { kind: 'release', deltas: (cents) => ({ reserved: -cents }) },
  give_up: { kind: 'release', deltas: (cents) => ({ committed: -cents }) },
  order: { kind: 'order', deltas: (cents) => ({ ordered: cents }) },
  cancel: { kind: 'cancellation', deltas: (cents) => ({ ordered: -cents }) },
};

interface Consumption {
  readonly kind: ConsumptionKind;
  readonly deltas: (cents: Cents) => Deltas;
}

/**
 * The states of the fiscal year in which a movement may be asked for. A kind that is absent is never refused:
 * a vote is a fact, a release gives back, and credits are voted before the year opens.
 */
const POSSIBLE_IN: Readonly<Partial<Record<MovementKind, readonly FiscalYearState[]>>> = {
  reservation: ['provisional', 'voted', 'additional_period'],
  order: ['provisional', 'voted', 'additional_period'],
};

/** Whether the state of the fiscal year lets the movement happen. */
export function possibleIn(state: FiscalYearState, kind: MovementKind): boolean {
  return POSSIBLE_IN[kind]?.includes(state) ?? true;
}
