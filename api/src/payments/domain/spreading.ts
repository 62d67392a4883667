import { type Cents, spread, sumCents } from '../../kernel/money.js';

export interface BearingLine {
  id: number;
  fiscalYearId: number;
  /** What the line can still bear. */
  remainingCents: Cents;
}

export interface MandatDraft {
  fiscalYearId: number;
  amountCents: Cents;
  lines: { imputationLineId: number; amountCents: Cents }[];
}

/**
 * One mandat a budget and year, the payment being spread to the cent over what remains of each line: no line is ever
 * exceeded, and the last payment empties them all.
 * @throws RangeError when the lines cannot bear the payment
 */
export function mandatDrafts(amountCents: Cents, lines: readonly BearingLine[]): MandatDraft[] {
  const remaining = lines.map((line) => line.remainingCents);
  if (amountCents > sumCents(remaining)) throw new RangeError(`The lines cannot bear ${amountCents} cents`);
  const parts = spread(amountCents, remaining);
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
