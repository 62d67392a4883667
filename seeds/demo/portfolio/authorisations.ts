import { createAuthorisation } from '../../../api/src/budget/authorisations/vote.js';
import { nextYearLine } from '../../../api/src/budget/next-year.js';
import { spread } from '../../../api/src/kernel/money.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { BODIES } from './bodies.js';
import { fiscalYear } from './budget.js';
import type { House } from './house.js';
import type { Imputation } from './imputations.js';
import { linesFor } from './lines.js';
import type { File } from './plan.js';
import { CASES } from './cases.js';

const NUMBER = 'AP-2025-01';
const FIRST_YEAR = 2025;
const LATER_YEARS = [2026, 2027] as const;
/** In hundredths: how each year pays. */
const SHARES = [50, 30, 20];
const MARK = 'big';

/** Finance records the programme with the budget that votes it, and opens the lines on which later years will pay. */
export function planAuthorisations({ calendar, credits }: House): void {
  const body = BODIES.find(({ mark }) => mark === MARK)!;
  const { kind } = CASES.find(({ mark }) => mark === MARK)!;
  calendar.on('2024-12-05', async () => {
    await calendar.by('finance', async (tx) => {
      const [budget] = await tx.query<{ id: number }>(`SELECT id FROM budget WHERE code = 'BPM'`);
      const budgetId = budget!.id;
      await createAuthorisation(tx, {
        ...{ budgetId, section: 'investissement', number: NUMBER, firstYear: FIRST_YEAR, lastYear: LATER_YEARS[1] },
        ...{ title: 'Immobilier d’entreprise à loyers maîtrisés', amountCents: 480_000_000, demonstration: true },
        ...{ on: tx.today, label: 'Délibération du budget primitif 2025' },
      });
      for (const year of LATER_YEARS) await fiscalYear(tx, 'BPM', year);
      for (const line of linesFor(body.policy, body, kind)) {
        let creditLineId = credits.idOf(line, FIRST_YEAR);
        for (const _ of LATER_YEARS) creditLineId = await nextYearLine(tx, creditLineId);
      }
    });
  });
}

interface Spread {
  readonly lines: readonly Imputation[];
  readonly authorisationId: number | null;
}

/** The large investment is paid over the years of its programme; whatever else is paid in its own. */
export async function spreadOverYears(tx: Tx, files: readonly File[], lines: readonly Imputation[]): Promise<Spread> {
  const [{ body, kind, year, proposedCents }] = files as [File];
  if (body.mark !== MARK || kind !== 'investment' || year !== FIRST_YEAR) return { lines, authorisationId: null };
  const [programme] = await tx.query<{ id: number }>('SELECT id FROM commitment_authorisation WHERE number = $1', [
    NUMBER,
  ]);
  const amounts = spread(proposedCents, SHARES);
  let meantId = lines[0]!.meantId;
  const yearly: Imputation[] = [];
  for (const [rank, amountCents] of amounts.entries()) {
    if (rank > 0) meantId = await nextYearLine(tx, meantId);
    yearly.push({ amountCents, printed: null, creditLineId: meantId, meantId });
  }
  return { lines: yearly, authorisationId: programme!.id };
}
