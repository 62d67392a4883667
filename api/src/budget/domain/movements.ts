import type { Cents } from '../../kernel/money.js';
import type { FiscalYearState } from './budget.js';

/** What a vote opens or takes away. */
export const CREDIT_KINDS = ['initial_budget', 'supplementary_budget', 'amending_budget'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** What consumes them. */
export const CONSUMPTION_KINDS = ['reservation', 'commitment', 'release', 'order', 'cancellation'] as const;
export type ConsumptionKind = (typeof CONSUMPTION_KINDS)[number];

/** What a use case of its own records: credits moved, opened before the vote, put right, spent by others, passed from a year to the next. */
export const OTHER_KINDS = [
  'transfer',
  'provisional_credits',
  'correction',
  'external_consumption',
  'carry_forward',
  'carry_over',
  'attachment',
  'attachment_reversal',
] as const;

export const MOVEMENT_KINDS = [...CREDIT_KINDS, ...CONSUMPTION_KINDS, ...OTHER_KINDS] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** What may be put right by its opposite: what a person entered of the credits. */
export const CORRECTABLE_KINDS: readonly MovementKind[] = [...CREDIT_KINDS, 'transfer'];

/** What a movement adds to each balance of its line and of its envelope; signed. */
export interface Deltas {
  readonly opened?: Cents;
  readonly reserved?: Cents;
  readonly committed?: Cents;
  readonly ordered?: Cents;
  /** What the finance system spends of the same credits, outside our files. */
  readonly external?: Cents;
  /** What a rattachement of the year before pays: the commitment beside it takes nothing. */
  readonly attached?: Cents;
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
 * What a fiscal year lets happen in each of its states, and why; a state that is absent refuses. Also held by
 * ck_movement_fiscal_year_state, so that a year being closed and a movement that races with it cannot both win.
 * A vote never meets the refusal of its commitment: a year leaves `voted` with nothing reserved, and only what is
 * reserved is committed.
 */
export const POSSIBLE_IN: Readonly<Record<MovementKind, { in: readonly FiscalYearState[]; source: string }>> = {
  initial_budget: {
    in: ['preparing', 'provisional', 'voted'],
    source: 'CGCT, art. L1612-1 et L1612-2 : crédits provisoires, puis votés',
  },
  supplementary_budget: { in: ['voted'], source: 'CGCT, art. L1612-11 : après le budget primitif' },
  amending_budget: {
    in: ['voted', 'additional_period'],
    source: 'CGCT, art. L1612-11 : jusqu’au 21 janvier pour régler les dépenses engagées',
  },
  transfer: { in: ['provisional', 'voted'], source: 'CGCT, art. L5217-10-6 : virements de l’exercice' },
  reservation: { in: ['provisional', 'voted'], source: 'CGCT, art. L1612-1 ; M57 : annualité des crédits' },
  commitment: { in: ['provisional', 'voted'], source: 'CGCT, art. L1612-1 ; M57 : annualité des crédits' },
  release: { in: ['provisional', 'voted', 'additional_period'], source: 'M57 : dégagement avant la clôture' },
  order: {
    in: ['provisional', 'voted', 'additional_period'],
    source: 'CGCT, art. L1612-11 : mandats de l’exercice jusqu’au 31 janvier',
  },
  cancellation: { in: ['provisional', 'voted', 'additional_period'], source: 'M57 : annulation avant la clôture' },
  provisional_credits: { in: ['provisional', 'voted'], source: 'CGCT, art. L1612-1 : repris par le budget voté' },
  correction: {
    in: ['preparing', 'provisional', 'voted', 'additional_period'],
    source: 'Règle interne : une écriture se corrige par son contraire, avant la clôture',
  },
  external_consumption: {
    in: ['provisional', 'voted', 'additional_period'],
    source: 'Règle interne : ce que le système financier dit de l’exercice',
  },
  carry_forward: { in: ['additional_period'], source: 'CGCT, art. D5217-12 : restes à réaliser' },
  carry_over: { in: ['provisional', 'voted'], source: 'CGCT, art. D5217-12 : restes à réaliser' },
  attachment: { in: ['additional_period'], source: 'M57 : rattachement des charges à l’exercice' },
  attachment_reversal: { in: ['provisional', 'voted'], source: 'M57 : contre-passation du rattachement' },
};

/** Whether the state of the fiscal year lets the movement happen. */
export const possibleIn = (state: FiscalYearState, kind: MovementKind): boolean => POSSIBLE_IN[kind].in.includes(state);

/** All that a year lets happen: what its state does, but no reservation once its last day is behind. */
export const allowedIn = (state: FiscalYearState, ended: boolean): MovementKind[] =>
  MOVEMENT_KINDS.filter((kind) => possibleIn(state, kind) && !(ended && kind === 'reservation'));
