import type { CalendarDay } from '../../../kernel/calendar-day.js';
import type { Cents } from '../../../kernel/money.js';
import type { FiscalYearState, Section } from '../budget.js';
import { CODE_FIELDS, type CodeField, type Vocabulary } from './rows.js';

/** What a file may hold the credits of. */
export const VOTE_KINDS = ['initial_budget', 'supplementary_budget', 'amending_budget'] as const;
export type VoteKind = (typeof VOTE_KINDS)[number];

/** The vote that a file holds: which credits of which year, by which act, on which day. */
export interface Vote {
  readonly fiscalYearId: number;
  readonly kind: VoteKind;
  readonly act: string;
  readonly votedOn: CalendarDay;
}

export interface KnownLine {
  readonly id: number;
  /** What an initial budget opened on it, whatever its vote; null when none did. */
  readonly initialCents: Cents | null;
  /** What this very vote opened on it; null when it did not yet. */
  readonly votedCents: Cents | null;
}

export interface KnownEnvelope {
  readonly openedCents: Cents;
  readonly availableCents: Cents;
}

export interface References {
  readonly year: {
    readonly id: number;
    readonly budgetId: number;
    readonly year: number;
    readonly state: FiscalYearState;
    readonly budget: string;
  };
  readonly vocabulary: Vocabulary;
  /** By lineKey. */
  readonly lines: ReadonlyMap<string, KnownLine>;
  /** By envelopeKey. */
  readonly envelopes: ReadonlyMap<string, KnownEnvelope>;
}

export const envelopeKey = (section: Section, chapitre: string): string => [section, chapitre].join('|');

export type LineCodes = Record<CodeField, string> & { section: Section; departmentId: number };

export const lineKey = (line: LineCodes): string =>
  [line.section, ...CODE_FIELDS.map((field) => line[field]), line.departmentId].join('|');
