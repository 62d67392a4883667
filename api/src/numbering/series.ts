import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow, found } from '../platform/rows.js';
import { patternReasons } from './domain/pattern.js';
import { SERIES_COLUMNS, SERIES_TABLES } from './list.js';
import type { OpenSeriesDto } from './numbering.dto.js';
import { ActSeries } from './numbering.entities.js';
import type { SeriesItem } from './numbering.view.js';

export const SERIES = `SELECT ${SERIES_COLUMNS} FROM ${SERIES_TABLES} WHERE s.id = $1::bigint`;

export const CLOSE_SERIES = `
  UPDATE act_series SET closed_on = $3::date, version = version + 1
  WHERE kind = $1 AND body IS NOT DISTINCT FROM $2 AND closed_on IS NULL`;

/** Opens a series, from today: the one that numbered the same acts closes, and its numbers stay explained. */
export async function openSeries(tx: Tx, input: OpenSeriesDto): Promise<SeriesItem> {
  refuseFor('invalid', patternReasons(input));
  const { kind, body = null, pattern, restartsYearly, firstValue } = input;
  await tx.mark('act_series.open');
  await tx.query(CLOSE_SERIES, [kind, body, tx.today]);
  const id = await addRow(tx, ActSeries, {
    ...{ kind, body, pattern, restartsYearly, firstValue },
    openedOn: tx.today,
  });
  const [series] = await tx.query<SeriesItem>(SERIES, [id]);
  return found(series);
}
