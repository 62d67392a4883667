import type { Tx } from '../../platform/context.js';

/** The next number of a series of the fiscal year; kept until the end of the transaction, so that no number is lost nor given twice. */
export async function numberInYear(tx: Tx, series: 'mandat' | 'bordereau', fiscalYearId: number): Promise<number> {
  const [row] = await tx.query<{ number: number }>(
    `SELECT next_number($1 || '-' || id, year) AS number FROM fiscal_year WHERE id = $2`,
    [series, fiscalYearId],
  );
  return row!.number;
}
