import { type Cents, sumCents } from '../../../kernel/money.js';
import type { Section } from '../budget.js';
import { budgetReasons } from '../budget.reasons.js';
import { envelopeKey, type KnownEnvelope } from './known.js';
import type { PlannedLine } from './plan.js';
import type { Finding } from './rows.js';

/** What a file does to one envelope, the level of the vote. */
export interface EnvelopeChange {
  readonly section: Section;
  readonly chapitre: string;
  readonly openedCents: Cents;
  readonly changeCents: Cents;
  readonly availableCents: Cents;
  /** Lines of the file that it bears. */
  readonly lineCount: number;
}

const NONE: KnownEnvelope = { openedCents: 0, availableCents: 0 };

export function changesOf(lines: readonly PlannedLine[], known: ReadonlyMap<string, KnownEnvelope>): EnvelopeChange[] {
  const borneBy = (key: string): PlannedLine[] =>
    lines.filter(({ section, chapitre }) => envelopeKey(section, chapitre) === key);
  const keys = new Set(lines.map(({ section, chapitre }) => envelopeKey(section, chapitre)));
  return [...keys].sort().map((key) => {
    const borne = borneBy(key);
    const { section, chapitre } = borne[0]!;
    const { openedCents, availableCents } = known.get(key) ?? NONE;
    const written = borne.filter(({ does }) => does !== 'known');
    const changeCents = sumCents(written.map(({ amountCents }) => amountCents));
    return { section, chapitre, openedCents, availableCents, changeCents, lineCount: borne.length };
  });
}

/** The envelopes that would not hold what is already taken from them, each told on the first row that takes from it. */
export function shortages(
  changes: readonly EnvelopeChange[],
  lines: readonly PlannedLine[],
  { budget, year }: { readonly budget: string; readonly year: number },
): Finding[] {
  return changes
    .filter(({ changeCents, availableCents }) => changeCents < 0 && availableCents + changeCents < 0)
    .map(({ section, chapitre, availableCents, changeCents }) => {
      const missingCents = -(availableCents + changeCents);
      const taking = lines.find(
        (line) => line.section === section && line.chapitre === chapitre && line.amountCents < 0,
      );
      const reason = budgetReasons.envelope_short({ missingCents, chapitre, budget, year });
      return { row: taking?.row ?? null, column: null, value: null, reason, note: false };
    });
}
