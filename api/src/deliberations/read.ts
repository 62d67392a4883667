import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { decidedCents, readDecided } from '../reports/decided.js';
import { readReferences } from '../reports/references.js';
import type { DeliberationView } from './deliberation.view.js';
import { attendanceOf } from './domain/certifier.js';
import { deliberationFields } from './domain/deliberation.fields.js';
import { deliberationLifecycle } from './domain/deliberation.lifecycle.js';

export type { DeliberationView } from './deliberation.view.js';

export const DELIBERATION = sqlFile(import.meta.dirname, 'read.sql');

type Derived = 'certifierAttendance' | 'opinions' | 'citedActs' | 'items' | 'totalCents' | 'actions' | 'sealed';
type DeliberationRow = Omit<DeliberationView, Derived> & { members: Parameters<typeof attendanceOf>[1] };

export async function readDeliberation(tx: Tx, id: number): Promise<DeliberationView> {
  const [row] = await tx.query<DeliberationRow>(DELIBERATION, [id, tx.today]);
  const { members, ...act } = found(row);
  assertInScope(tx.actor, act.department.id);
  const items = (await readDecided(tx, act.report.id, act.adoptedOn)).map(({ view }) => view);
  const facts = { ...act, today: tx.today, given: null };
  return {
    ...act,
    certifierAttendance: act.certifierName === null ? null : attendanceOf(act.certifierName, members),
    ...(await readReferences(tx, act.report.id)),
    items,
    totalCents: decidedCents(items),
    actions: actionViews(possibleActions(deliberationLifecycle, 'adopted', facts, tx.actor), tx.language),
    sealed: sealedFields(deliberationFields, 'adopted'),
  };
}
