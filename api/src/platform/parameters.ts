import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from './context.js';
import { prepared } from './sql.js';

/** The dated parameters of the law and of the house; their values and sources stand in seeds/reference/parameters.csv. */
export type ParameterCode =
  | 'convention_threshold'
  | 'bank_account_cooling_off'
  | 'financial_report_delay'
  | 'payment_delay'
  | 'republican_commitment_required'
  | 'request_period_limit'
  | 'attachment_size_limit'
  | 'export_retention'
  | 'completion_delay'
  | 'appeal_delay'
  | 'transfer_share'
  | 'provisional_running_share'
  | 'provisional_investment_share';

const VALUE_ON = prepared('SELECT parameter_on($1, $2) AS amount');

/** The value in force on a day; null when the parameter has none yet. */
export async function knownParameterOn(tx: Tx, code: ParameterCode, day: CalendarDay): Promise<number | null> {
  const [row] = await tx.query<{ amount: number | null }>(VALUE_ON, [code, day]);
  return row?.amount ?? null;
}

/**
 * The value in force on a day, in the unit of the parameter (cents, days, months).
 * @throws Error when the parameter has no value on that day: the reference data are incomplete.
 */
export async function parameterOn(tx: Tx, code: ParameterCode, day: CalendarDay): Promise<number> {
  const amount = await knownParameterOn(tx, code, day);
  if (amount === null) throw new Error(`parameter ${code} has no value on ${day}`);
  return amount;
}
