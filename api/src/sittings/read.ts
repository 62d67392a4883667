import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { countAttendance } from './domain/attendance.js';
import { sittingFields } from './domain/sitting.fields.js';
import { sittingLifecycle } from './domain/sitting.lifecycle.js';
import type { SittingView } from './sitting.view.js';

export type { SittingView } from './sitting.view.js';

export const SITTING = sqlFile(import.meta.dirname, 'read.sql');

type SittingRow = Omit<SittingView, 'counts' | 'presentCountDiffers' | 'actions' | 'sealed'>;

export async function readSitting(tx: Tx, id: number): Promise<SittingView> {
  const [row] = await tx.query<SittingRow>(SITTING, [id]);
  const sitting = found(row);
  const { members, printedPresentCount, heldOn } = sitting;
  const counts = countAttendance(members);
  const facts = { today: tx.today, heldOn, memberCount: members.length };
  return {
    ...sitting,
    counts,
    presentCountDiffers: printedPresentCount !== null && members.length > 0 && printedPresentCount !== counts.present,
    actions: actionViews(possibleActions(sittingLifecycle, sitting.state, facts, tx.actor), tx.language),
    sealed: sealedFields(sittingFields, sitting.state),
  };
}
