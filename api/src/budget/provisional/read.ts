import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import type { ProvisionalCreditsView } from './provisional.view.js';

export const PROVISIONAL_CREDITS = sqlFile(import.meta.dirname, 'read.sql');

/** How a year lives before its vote; empty once nothing is left of it. */
export async function readProvisionalCredits(tx: Tx, fiscalYearId: number): Promise<ProvisionalCreditsView> {
  return found((await tx.query<ProvisionalCreditsView>(PROVISIONAL_CREDITS, [fiscalYearId]))[0]);
}
