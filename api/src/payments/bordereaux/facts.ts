import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import type { BordereauFacts } from '../domain/bordereau.lifecycle.js';

export const BORDEREAU_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

/** Who prepared a bordereau, who took part in each of its mandats, and what the actor may sign of its budget. */
export async function bordereauFacts(tx: Tx, id: number): Promise<BordereauFacts> {
  const [row] = await tx.query<BordereauFacts>(BORDEREAU_FACTS, [id, tx.actor.id]);
  return { ...found(row), actorId: tx.actor.id, today: tx.today };
}
