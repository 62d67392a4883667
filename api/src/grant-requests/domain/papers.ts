import { addMonths, type CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import { grantRequestReasons as reasons } from './grant-request.reasons.js';

/** What is recorded of a paper; `expected` takes back what was recorded by mistake. */
export const RECORDED_PAPER_STATES = ['provided', 'refused', 'not_required', 'expected'] as const;
export type RecordedPaperState = (typeof RECORDED_PAPER_STATES)[number];

/** Where a paper stands on a day: what was provided may have expired since. */
export const PAPER_STATES = [...RECORDED_PAPER_STATES, 'expired'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** A paper that a request calls for, or that was recorded on it. */
export interface Paper {
  readonly kind: string;
  readonly label: string;
  readonly mandatory: boolean;
  readonly state: PaperState;
  readonly validUntil: CalendarDay | null;
  /** Why it is refused, or not required. */
  readonly reason: string | null;
}

const GAPS: Readonly<Partial<Record<PaperState, (paper: Paper) => Reason>>> = {
  expected: ({ label }) => reasons.paper_missing({ paper: label }),
  refused: ({ label, reason }) => reasons.paper_refused({ paper: label, why: reason ?? '' }),
  expired: ({ label, validUntil }) => reasons.paper_expired({ paper: label, on: validUntil! }),
};

/** The mandatory papers without which a file is not complete. */
export const missingPapers = (papers: readonly Paper[]): Paper[] =>
  papers.filter(({ mandatory, state }) => mandatory && GAPS[state]);

/** Each of them by its name, with what is wrong with it. */
export const paperGaps = (papers: readonly Paper[]): Reason[] =>
  missingPapers(papers).map((paper) => GAPS[paper.state]!(paper));

export interface PaperEntry {
  readonly kind: string;
  readonly state: RecordedPaperState;
  readonly providedOn?: CalendarDay | null;
  readonly validUntil?: CalendarDay | null;
  readonly reason?: string | null;
}

/** A kind of paper, as the reference data describe it. */
export interface PaperKind {
  readonly code: string;
  readonly label: string;
  readonly validityMonths: number | null;
}

/** What a paper becomes once recorded: a validity that is not entered follows from its kind. */
export function recordedPaper(entry: PaperEntry, { validityMonths }: PaperKind) {
  const { kind, state } = entry;
  const providedOn = state === 'not_required' ? null : (entry.providedOn ?? null);
  const derived = providedOn !== null && validityMonths !== null ? addMonths(providedOn, validityMonths) : null;
  return {
    ...{ kind, state, providedOn },
    validUntil: state === 'provided' ? (entry.validUntil ?? derived) : null,
    reason: state === 'provided' ? null : (entry.reason ?? null),
  };
}

/** Why papers cannot be recorded so, each by its name. */
export function paperEntryReasons(
  entries: readonly PaperEntry[],
  kinds: ReadonlyMap<string, PaperKind>,
  today: CalendarDay,
): Reason[] {
  const twice = entries.some(({ kind }, rank) => entries.findIndex((other) => other.kind === kind) !== rank);
  return [
    ...(twice ? [reasons.paper_twice({}, 'papers')] : []),
    ...entries.flatMap((entry) => {
      const known = kinds.get(entry.kind);
      return known ? ownReasons(entry, known.label, today) : [reasons.unknown_paper({ paper: entry.kind }, 'papers')];
    }),
  ];
}

function ownReasons(
  { state, providedOn, validUntil, reason }: PaperEntry,
  paper: string,
  today: CalendarDay,
): Reason[] {
  const dated = state === 'provided' || state === 'refused';
  const explained = state === 'refused' || state === 'not_required';
  return [
    ...(dated && !providedOn ? [reasons.paper_undated({ paper }, 'papers')] : []),
    ...(dated && providedOn && providedOn > today ? [reasons.paper_to_come({ paper }, 'papers')] : []),
    ...(providedOn && validUntil && validUntil < providedOn ? [reasons.paper_validity({ paper }, 'papers')] : []),
    ...(explained && !reason ? [reasons.paper_unexplained({ paper }, 'papers')] : []),
  ];
}
