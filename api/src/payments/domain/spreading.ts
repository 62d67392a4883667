import { type Cents, spread, sumCents } from '../../kernel/money.js';

export interface BearingLine {
  id: number;
  fiscalYearId: number;
  year: number;
  /** What the line can still bear. */
  remainingCents: Cents;
}

export interface MandatDraft {
  fiscalYearId: number;
  amountCents: Cents;
  lines: { imputationLineId: number; amountCents: Cents }[];
}

/**
 * One mandat a budget and year: the earliest year pays first, and what it pays is spread to the cent over what remains of
 * its lines. No line is ever exceeded, and the last payment empties them all.
 * @throws RangeError when the lines cannot bear the payment
 */
export function mandatDrafts(amountCents: Cents, lines: readonly BearingLine[]): MandatDraft[] {
  const years = [...new Set(lines.map(({ year }) => year))].sort((one, other) => one - other);
  const drafts: MandatDraft[] = [];
  let toBear = amountCents;
  for (const year of years) {
    const ofYear = lines.filter((line) => line.year === year);
    const borne = Math.min(toBear, sumCents(ofYear.map(({ remainingCents }) => remainingCents)));
    drafts.push(...draftsOfYear(borne, ofYear));
    toBear -= borne;
  }
  if (toBear > 0) throw new RangeError(`The lines cannot bear ${amountCents} cents`);
  return drafts;
}

function draftsOfYear(amountCents: Cents, lines: readonly BearingLine[]): MandatDraft[] {
  const parts = spread(
    amountCents,
    lines.map(({ remainingCents }) => remainingCents),
  );
  const drafts = new Map<number, MandatDraft>();
  for (const [index, { id, fiscalYearId }] of lines.entries()) {
    const part = parts[index]!;
    if (part === 0) continue;
    const draft = drafts.get(fiscalYearId) ?? { fiscalYearId, amountCents: 0, lines: [] };
    draft.amountCents += part;
    draft.lines.push({ imputationLineId: id, amountCents: part });
    drafts.set(fiscalYearId, draft);
  }
  return [...drafts.values()];
}
