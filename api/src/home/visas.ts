import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import { successiveVisas, type Want } from './domain/successive-visas.js';
import type { HomeRowView } from './home.view.js';

export const VISA_WANTS = sqlFile(import.meta.dirname, 'visas.sql');

/** Tells under each award what its visa would leave, once those above it are given; or what lacks. */
export async function withRemainingCredits(tx: Tx, rows: HomeRowView[]): Promise<HomeRowView[]> {
  const ids = rows.map(({ id }) => id);
  const told = successiveVisas(ids, await tx.query<Want>(VISA_WANTS, [ids]));
  return rows.map((row) => ({ ...row, why: told.get(row.id) ?? null }));
}
