import type { Reason } from '../kernel/reasons.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import { AXIS_OF_FIELD, type KnownCode, type LineCodes, lineCodeReasons } from './domain/nomenclature.js';

export const NOMENCLATURE = sqlFile(import.meta.dirname, 'nomenclature.sql');

/**
 * Why a line cannot bear these codes in the nomenclature of its year, one reason a field.
 * A budget reads its own codes before those of all; without one, those of all alone.
 */
export async function nomenclatureReasons(
  tx: Tx,
  year: number,
  codes: LineCodes,
  budgetId: number | null = null,
): Promise<Reason[]> {
  const given = Object.entries(AXIS_OF_FIELD).flatMap(([field, axis]) => {
    const code = codes[field as keyof typeof AXIS_OF_FIELD];
    return code ? [[axis, code] as const] : [];
  });
  const known = await tx.query<KnownCode>(NOMENCLATURE, [year, JSON.stringify(Object.fromEntries(given)), budgetId]);
  return lineCodeReasons(codes, known, year);
}
