import { assertMet } from '../../kernel/lifecycle.js';
import { actorId, type Tx } from '../../platform/context.js';
import { addRow, lockRow, saveRow } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { type GatheredMandat, gathering } from '../domain/gathering.js';
import { numberInYear } from '../mandats/number.js';
import { Bordereau, Mandat } from '../payment.entities.js';
import type { PrepareBordereauDto } from './bordereau.dto.js';
import { type BordereauView, readBordereau } from './read.js';

export const GATHERED = sqlFile(import.meta.dirname, 'gathered.sql');

/** Gathers ordered mandats of one budget and year, for one signature. */
export async function prepareBordereau(tx: Tx, { mandatIds }: PrepareBordereauDto): Promise<BordereauView> {
  const mandats = await takenMandats(tx, mandatIds);
  assertMet(gathering, { wanted: mandatIds, mandats });
  const { fiscalYearId, demonstration } = mandats[0]!;
  await tx.mark('bordereau.create');
  const bordereauId = await addRow(tx, Bordereau, {
    fiscalYearId,
    demonstration,
    number: await numberInYear(tx, 'bordereau', fiscalYearId),
    stateSince: tx.today,
    preparedBy: actorId(tx),
  });
  for (const { id } of mandats) {
    await saveRow(tx, Mandat, await lockRow(tx, Mandat, { id }), { bordereauId });
  }
  return readBordereau(tx, bordereauId);
}

/** Locked first, read after: a mandat that another bordereau has just taken must show it. */
async function takenMandats(tx: Tx, ids: readonly number[]): Promise<(GatheredMandat & { demonstration: boolean })[]> {
  await tx.query('SELECT FROM mandat WHERE id = ANY ($1::bigint[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
  return tx.query(GATHERED, [ids]);
}
