import type { BeneficiaryKind, StateAidRegime } from '../../beneficiaries/domain/beneficiary.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import type { Body } from '../../sittings/domain/sitting.js';

/** Where a clause stands in an act, in its order. */
export const CLAUSE_PLACES = ['visas', 'considerants', 'articles'] as const;
export type ClausePlace = (typeof CLAUSE_PLACES)[number];

/** The kinds of decision that a clause may serve. */
export const DECISION_KINDS = ['award', 'membership', 'authorisation', 'refusal'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** When a clause is the right one: its place in the law, said once. */
export const CONDITION_NAMES = [
  'always',
  'delegation',
  'opinions',
  'convention_annexed',
  'above_threshold',
  'accounts_threshold',
  'several_budgets',
  'investment',
  'multi_year',
  'earmarked',
  'in_kind',
  'renewal',
  'represented',
  'association',
  'republican_commitment',
  'public_body',
  'company',
  'de_minimis',
  'sgei_de_minimis',
  'exempted',
] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

/** What a clause says of itself, and what tells when it is the right one. */
export interface Clause {
  readonly place: ClausePlace;
  /** How it is chosen. */
  readonly title: string;
  /** Plain, with its mentions in braces. */
  readonly text: string;
  readonly legalReference: string | null;
  /** The law or the act that it cites, as it is printed. */
  readonly actNumber: string | null;
  readonly actOn: CalendarDay | null;
  readonly kinds: readonly DecisionKind[];
  readonly bodies: readonly Body[];
  readonly condition: ConditionName;
  /** Proposed by itself; at hand otherwise. */
  readonly standard: boolean;
  readonly validFrom: CalendarDay;
  /** Its last day; null while no end is known. */
  readonly validUntil: CalendarDay | null;
}

/** An act of the past that is renewed, as far as it is known. */
export interface RenewedAct {
  readonly number: string;
  readonly on: CalendarDay | null;
  /** The same act whatever its spelling. */
  readonly key: string;
}

/** One thing decided, as the conditions of clauses look at it. */
export interface DecidedThing {
  readonly kind: DecisionKind;
  /** By which people know it. */
  readonly name: string;
  readonly beneficiaryKind: BeneficiaryKind | null;
  readonly stateAidRegime: StateAidRegime | null;
  /** Exempt of the republican commitment, as its record says. */
  readonly commitmentExempt: boolean;
  readonly conventionAnnexed: boolean;
  readonly budgetCount: number;
  readonly investment: boolean;
  readonly earmarked: boolean;
  readonly inKind: boolean;
  readonly multiYear: boolean;
  readonly represented: boolean;
  /** Follows another, of which the act may be known or not. */
  readonly renewal: boolean;
  readonly renewedAct: RenewedAct | null;
  /** What its body is awarded in the year; zero for what is no award. */
  readonly yearCents: Cents;
}

/** What of a report tells which clauses it calls for. */
export interface ReportFacts {
  readonly body: Body;
  /** The sitting’s, or the one on which it is asked. */
  readonly day: CalendarDay;
  readonly things: readonly DecidedThing[];
  readonly opinionCount: number;
  /** The acts that the report cites already, whatever their spelling. */
  readonly citedKeys: readonly string[];
  readonly conventionThresholdCents: Cents | null;
  readonly accountsThresholdCents: Cents | null;
}

/** Whether a clause holds on that day: from its first to its last. */
export const validOn = (
  { validFrom, validUntil }: Pick<Clause, 'validFrom' | 'validUntil'>,
  day: CalendarDay,
): boolean => validFrom <= day && (validUntil === null || day <= validUntil);
