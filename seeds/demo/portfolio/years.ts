import { advanceAward } from '../../../api/src/awards/advance.js';
import { advanceFiscalYear } from '../../../api/src/budget/fiscal-years/advance.js';
import type { FiscalYearAction } from '../../../api/src/budget/domain/fiscal-year.lifecycle.js';
import { advanceGrantRequest } from '../../../api/src/grant-requests/advance.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { advanceReport } from '../../../api/src/reports/advance.js';
import { modifyReport } from '../../../api/src/reports/modify.js';
import { attempt } from './attempt.js';
import type { House, OpenReport } from './house.js';
import { policyOf } from './policies.js';
import { decideAsProposed } from './year-ends.js';

/** The years that end while the portfolio is lived. */
const ENDING = [2024, 2025] as const;
/** Those of the acts, over before it begins. */
const OVER = [2019, 2021] as const;
const A_WEEK = 7;

/** Plans the end of each year: what was not voted is taken back, then January is spent paying, then nothing moves. */
export function planYearEnds(house: House): void {
  const { calendar } = house;
  calendar.in(0, async () => {
    for (const year of OVER) {
      await advanceYears(house, year, 'open_additional_period');
      await advanceYears(house, year, 'close');
    }
  });
  for (const year of ENDING) {
    calendar.on(`${year}-12-22`, async () => {
      for (const report of house.openReports.values()) if (yearOf(report) === year) await takeBack(house, report);
    });
    calendar.on(`${year + 1}-01-06`, async () => void (await advanceYears(house, year, 'open_additional_period')));
    calendar.on(`${year + 1}-02-10`, () => closeYear(house, year));
  }
}

/** As soon as the accountant has taken every mandat in charge, and what is left is decided. */
async function closeYear(house: House, year: number): Promise<void> {
  await house.calendar.by('finance', async (tx) => {
    for (const id of await yearsOf(tx, year)) await decideAsProposed(tx, id, year);
  });
  const closed = await advanceYears(house, year, 'close');
  if (!closed) house.calendar.in(A_WEEK, () => closeYear(house, year));
}

/** The same step for the year of each budget; whether none was refused. */
async function advanceYears({ calendar }: House, year: number, action: FiscalYearAction): Promise<boolean> {
  return calendar.by('finance', async (tx) => {
    let done = true;
    for (const id of await yearsOf(tx, year)) done = (await attempt(advanceFiscalYear(tx, { id }, action))) && done;
    return done;
  });
}

/** The year of each budget, while it is not closed. */
async function yearsOf(tx: Tx, year: number): Promise<number[]> {
  const years = await tx.query<{ id: number }>(
    `SELECT id FROM fiscal_year WHERE year = $1 AND state IN ('voted', 'additional_period') ORDER BY id`,
    [year],
  );
  return years.map(({ id }) => id);
}

const yearOf = ({ awards }: OpenReport): number | undefined => awards[0]?.files[0]?.year;

/** A visa that no vote followed gives its credits back; the bodies will ask again. */
async function takeBack({ calendar, openReports }: House, report: OpenReport): Promise<void> {
  const { id, policy, awards } = report;
  const { manager, officers } = policyOf(policy);
  const reason = 'Fin de l’exercice sans vote : les crédits sont rendus';
  await calendar.by(manager, async (tx) => {
    if (await attempt(advanceReport(tx, { id }, 'withdraw', { reason }))) return;
    await attempt(advanceReport(tx, { id }, 'return_to_draft', { reason }));
  });
  await calendar.by(officers[0], async (tx) => {
    await attempt(modifyReport(tx, { id }, { items: [] }));
    for (const { awardId } of awards) await giveUp(tx, awardId, reason);
  });
  openReports.delete(id);
}

async function giveUp(tx: Tx, awardId: number, reason: string): Promise<void> {
  const requests = await tx.query<{ id: number }>(
    'SELECT grant_request_id AS id FROM award_part WHERE award_id = $1 ORDER BY grant_request_id',
    [awardId],
  );
  await attempt(advanceAward(tx, { id: awardId }, 'discard'));
  for (const { id } of requests) await attempt(advanceGrantRequest(tx, { id }, 'withdraw', { reason }));
}
