import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { bordereauLifecycle } from '../domain/bordereau.lifecycle.js';
import type { BordereauView } from './bordereau.view.js';
import { bordereauFacts } from './facts.js';

export type { BordereauView } from './bordereau.view.js';

export const BORDEREAU = sqlFile(import.meta.dirname, 'read.sql');

/** One bordereau, with its mandats and their total. */
export async function readBordereau(tx: Tx, id: number): Promise<BordereauView> {
  const [row] = await tx.query<Omit<BordereauView, 'sealed' | 'actions'>>(BORDEREAU, [id]);
  const bordereau = found(row);
  const actions = possibleActions(bordereauLifecycle, bordereau.state, await bordereauFacts(tx, id), tx.actor);
  return { ...bordereau, sealed: ['mandatIds'], actions: actionViews(actions, tx.language) };
}
