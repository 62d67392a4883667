import type { CalendarDay } from '../../../kernel/calendar-day.js';
import type { Cents } from '../../../kernel/money.js';
import type { FiscalYearState, Section } from '../budget.js';
import { CREDIT_KINDS, type CreditKind } from '../movements.js';
import { CODE_FIELDS, type CodeField, type Vocabulary } from './rows.js';

/** What a file may say: the credits of a vote, or what the finance system spends of each chapitre. */
export const IMPORT_KINDS = [...CREDIT_KINDS, 'external_consumption'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a file says of which year, under the name of its act or of its statement, as of which day. */
export interface Statement<Kind extends ImportKind = ImportKind> {
  readonly fiscalYearId: number;
  readonly kind: Kind;
  readonly act: string;
  readonly votedOn: CalendarDay;
}

export type Vote = Statement<CreditKind>;

export interface KnownLine {
  readonly id: number;
  /** What an initial budget opened on it, whatever its vote; null when none did. */
  readonly initialCents: Cents | null;
  /** What this very vote opened on it; null when it did not yet. */
  readonly votedCents: Cents | null;
}

export interface KnownYear {
  readonly id: number;
  readonly budgetId: number;
  readonly year: number;
  readonly state: FiscalYearState;
  readonly budget: string;
}

/** What every kind of file is compared with. */
export interface Known {
  readonly year: KnownYear;
  readonly vocabulary: Vocabulary;
}

export interface KnownEnvelope {
  readonly section: Section;
  readonly chapitre: string;
  readonly openedCents: Cents;
  readonly availableCents: Cents;
  /** What it lives on before the vote, and loses by it. */
  readonly provisionalCents: Cents;
}

/** What a vote is compared with. */
export interface References extends Known {
  /** By lineKey. */
  readonly lines: ReadonlyMap<string, KnownLine>;
  /** By envelopeKey. */
  readonly envelopes: ReadonlyMap<string, KnownEnvelope>;
}

export const envelopeKey = (section: Section, chapitre: string): string => [section, chapitre].join('|');

export type LineCodes = Record<CodeField, string> & { section: Section; departmentId: number };

export const lineKey = (line: LineCodes): string =>
  [line.section, ...CODE_FIELDS.map((field) => line[field]), line.departmentId].join('|');
