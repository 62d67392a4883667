import { type Cents, sumCents } from '../../../kernel/money.js';
import type { Section } from '../budget.js';
import { budgetReasons } from '../budget.reasons.js';
import { envelopeKey, type KnownEnvelope, type KnownYear } from './known.js';
import type { PlannedLine, PlannedRow } from './plan.js';
import type { Finding } from './rows.js';

/** What a file does to one envelope, the level of the vote. */
export interface EnvelopeChange {
  readonly section: Section;
  readonly chapitre: string;
  /** What the file is about, as it stands: credits opened, or what others spend. */
  readonly beforeCents: Cents;
  readonly changeCents: Cents;
  readonly availableAfterCents: Cents;
  /** Lines of the file that it bears. */
  readonly lineCount: number;
}

const NONE = { openedCents: 0, availableCents: 0, provisionalCents: 0 };

export const borneBy = <Row extends PlannedRow>(rows: readonly Row[], key: string): Row[] =>
  rows.filter(({ section, chapitre }) => envelopeKey(section, chapitre) === key);

/** What a vote opens, less the provisional credits that it replaces when it is the budget of a year that lives on them. */
export function changesOf(
  lines: readonly PlannedLine[],
  known: ReadonlyMap<string, KnownEnvelope>,
  replaces: boolean,
): EnvelopeChange[] {
  const living = [...known].filter(([, { provisionalCents }]) => replaces && provisionalCents > 0);
  const keys = new Set([
    ...lines.map(({ section, chapitre }) => envelopeKey(section, chapitre)),
    ...living.map(([key]) => key),
  ]);
  return [...keys].sort().map((key) => {
    const borne = borneBy(lines, key);
    const { section, chapitre } = known.get(key) ?? borne[0]!;
    const { openedCents, availableCents, provisionalCents } = known.get(key) ?? NONE;
    const voted = sumCents(borne.filter(({ does }) => does !== 'known').map(({ amountCents }) => amountCents));
    const changeCents = voted - (replaces ? provisionalCents : 0);
    const availableAfterCents = availableCents + changeCents;
    return { section, chapitre, beforeCents: openedCents, changeCents, availableAfterCents, lineCount: borne.length };
  });
}

/** The envelopes that would not hold what is already taken from them, each told on the first row that takes from it. */
export function shortages(
  changes: readonly EnvelopeChange[],
  lines: readonly PlannedLine[],
  { budget, year }: KnownYear,
): Finding[] {
  return changes
    .filter(({ changeCents, availableAfterCents }) => changeCents < 0 && availableAfterCents < 0)
    .map(({ section, chapitre, availableAfterCents }) => {
      const taking = borneBy(lines, envelopeKey(section, chapitre)).find(({ amountCents }) => amountCents < 0);
      const reason = budgetReasons.envelope_short({ missingCents: -availableAfterCents, chapitre, budget, year });
      return { row: taking?.row ?? null, column: null, value: null, reason, note: false };
    });
}
