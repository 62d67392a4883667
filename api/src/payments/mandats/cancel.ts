import type { Target, Tx } from '../../platform/context.js';
import { advanceBordereau } from '../bordereaux/advance.js';
import { advanceMandat } from './advance.js';

const GATHERED_IN = `SELECT bordereau_id AS "bordereauId" FROM mandat WHERE id = $1 AND bordereau_id IS NOT NULL`;

const LEFT_EMPTY = `SELECT bordereau.id FROM bordereau WHERE id = $1
  AND NOT EXISTS (SELECT FROM mandat WHERE bordereau_id = bordereau.id AND state <> 'cancelled')`;

/** Cancels a mandat that nobody signed; a bordereau that it leaves empty is cancelled with it. */
export async function cancelMandat(tx: Tx, target: Target, reason: string): Promise<void> {
  // A signature takes the bordereau, then its mandats: so does this.
  await tx.query(`SELECT FROM bordereau WHERE id = (${GATHERED_IN}) FOR NO KEY UPDATE`, [target.id]);
  await advanceMandat(tx, target, 'cancel', { reason });
  const [gathered] = await tx.query<{ bordereauId: number }>(GATHERED_IN, [target.id]);
  if (!gathered) return;
  const [empty] = await tx.query<{ id: number }>(LEFT_EMPTY, [gathered.bordereauId]);
  if (empty) await advanceBordereau(tx, empty, 'cancel', { reason });
}
