import { type Cents, spread } from '../../../api/src/kernel/money.js';
import type { Dice } from './dice.js';
import type { House } from './house.js';
import { type Line, linesFor } from './lines.js';
import type { File } from './plan.js';

/** A line of the imputation as the draft holds it, and the credit line that it means. */
export interface Imputation {
  readonly amountCents: Cents;
  readonly printed: string | null;
  /** Null while finance has not resolved what is printed. */
  readonly creditLineId: number | null;
  readonly meantId: number;
}

const SPLIT_FROM_CENTS = 100_000;

/** One line a part, and now and then two: the amounts of a line that bears two parts are added. */
export function imputationOf({ credits }: House, files: readonly File[], dice: Dice): Imputation[] {
  const amounts = new Map<Line, Cents>();
  for (const { policy, body, kind, proposedCents } of files) {
    const lines = linesFor(policy, body, kind);
    const twice = lines.length > 1 && proposedCents >= SPLIT_FROM_CENTS && dice.chance(12);
    const bearing = twice ? lines.slice(0, 2) : [dice.pick(lines)];
    const shares = spread(proposedCents, twice ? [60, 40] : [1]);
    for (const [index, line] of bearing.entries()) amounts.set(line, (amounts.get(line) ?? 0) + shares[index]!);
  }
  const { year } = files[0]!;
  const unresolved = dice.chance(9);
  const printed = unresolved || dice.chance(25);
  return [...amounts].map(([line, amountCents]) => {
    const meantId = credits.idOf(line, year);
    return {
      amountCents,
      printed: printed ? printedOf(line) : null,
      creditLineId: unresolved ? null : meantId,
      meantId,
    };
  });
}

/** As acts print it: « Article » was the former word for nature. */
const printedOf = ({ sousPolitique, chapitre, nature, fonction }: Line): string =>
  `Sous-politique ${sousPolitique} – Chapitre ${chapitre} – Article ${nature} – Fonction ${fonction}`;
