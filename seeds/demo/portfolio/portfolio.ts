import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import { DEMONSTRATION_DAY } from '../day.js';
import type { Stage } from '../stage.js';
import { planAuthorisations } from './authorisations.js';
import { Credits } from './budget.js';
import { planExternalConsumption } from './external.js';
import { planIncidents } from './incidents.js';
import { Calendar } from './calendar.js';
import type { House } from './house.js';
import { planIncoming } from './incoming.js';
import { planMemberships } from './memberships.js';
import { dealFiles } from './plan.js';
import { planReports } from './reports.js';
import { planRequest } from './requests.js';
import { planSittings } from './sittings.js';
import { planTransfers } from './transfers.js';
import { planBordereaux } from './treasury.js';
import { planYearEnds } from './years.js';

const FIRST_DAY: CalendarDay = '2023-09-04';

/**
 * Three years of an authority at work, day after day until the day of the demonstration. Chance deals who asks for what
 * and what becomes of it, the same way each time; people then do their work through the product.
 */
export async function playPortfolio(stage: Stage): Promise<void> {
  const calendar = new Calendar(stage, FIRST_DAY);
  const credits = new Credits(stage);
  const house: House = {
    calendar,
    credits,
    known: new Map(),
    lastRequests: new Map(),
    waiting: new Map(),
    sittings: new Map(),
    openReports: new Map(),
    numbers: { report: 0, act: 0 },
  };
  credits.plan(calendar);
  planAuthorisations(house);
  planSittings(house);
  planTransfers(house);
  planExternalConsumption(house);
  planReports(house);
  planBordereaux(house, DEMONSTRATION_DAY);
  for (const file of dealFiles()) planRequest(house, file);
  planIncoming(house);
  planMemberships(house);
  planIncidents(house);
  planYearEnds(house);
  await calendar.runTo(DEMONSTRATION_DAY);
}
