import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { formatNumber, type NumberFacts } from './domain/pattern.js';
import type { NumberedKind } from './domain/numbered.js';
import { ActNumber } from './numbering.entities.js';

interface Series {
  readonly id: number;
  readonly pattern: string;
  readonly restartsYearly: boolean;
  readonly firstValue: number;
}

/** The series of the body itself comes before that of every body. */
export const OPEN_SERIES = `
  SELECT id, pattern, restarts_yearly AS "restartsYearly", first_value AS "firstValue" FROM act_series
  WHERE kind = $1 AND (body = $2 OR body IS NULL) AND closed_on IS NULL ORDER BY body NULLS LAST LIMIT 1`;

/** Holds the counter of the series until the end of the transaction: what is not committed is not missing. */
export const NEXT_VALUE = `SELECT $3::integer - 1 + next_number('act-' || $1::bigint, $2::integer) AS value`;

export const BEARER = `
  SELECT number FROM deliberation WHERE act_key = act_key($1) UNION ALL
  SELECT number FROM report WHERE act_key(number) = act_key($1) LIMIT 1`;

export interface Wanted extends NumberFacts {
  readonly kind: NumberedKind;
}

/** A value taken from its series: nobody else gets it, and the transaction must say what it became. */
export interface TakenNumber {
  readonly seriesId: number;
  readonly year: number;
  readonly value: number;
  readonly number: string;
}

/**
 * Takes the next number of the house; null while no series is open for it. A value whose number somebody already wrote by
 * hand is voided with why, and the next one is taken.
 */
export async function takeNumber(tx: Tx, wanted: Wanted): Promise<TakenNumber | null> {
  const [series] = await tx.query<Series>(OPEN_SERIES, [wanted.kind, wanted.body]);
  if (!series) return null;
  const year = series.restartsYearly ? Number(wanted.on.slice(0, 4)) : 0;
  for (;;) {
    const [next] = await tx.query<{ value: number }>(NEXT_VALUE, [series.id, year, series.firstValue]);
    const { value } = next!;
    const taken = { seriesId: series.id, year, value, number: formatNumber(series.pattern, value, wanted) };
    const [bearer] = await tx.query<{ number: string }>(BEARER, [taken.number]);
    if (!bearer) return taken;
    await record(tx, taken, { state: 'voided', reason: `Déjà porté par ${bearer.number}` });
  }
}

/** Keeps a number for the act that a report may become. */
export const reserveNumber = (tx: Tx, taken: TakenNumber, reportId: number): Promise<void> =>
  record(tx, taken, { state: 'reserved', reportId });

/** Says which report bears a number, itself or by its act. */
export const bearNumber = (tx: Tx, taken: TakenNumber, reportId: number): Promise<void> =>
  record(tx, taken, { state: 'used', reportId });

async function record(
  tx: Tx,
  taken: TakenNumber,
  became: Pick<ActNumber, 'state'> & Partial<Pick<ActNumber, 'reportId' | 'reason'>>,
): Promise<void> {
  await addRow(tx, ActNumber, { ...taken, ...became, issuedOn: tx.today, stateSince: tx.today });
}
