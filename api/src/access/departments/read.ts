import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { departmentLifecycle } from '../domain/department.lifecycle.js';
import type { DepartmentView } from './department.view.js';

export const DEPARTMENT = sqlFile(import.meta.dirname, 'read.sql');

type DepartmentRow = Omit<DepartmentView, 'actions'>;

/** A department, with what still holds it open. */
export async function departmentRow(tx: Tx, id: number): Promise<DepartmentRow> {
  const [row] = await tx.query<DepartmentRow>(DEPARTMENT, [id]);
  return found(row);
}

export async function readDepartment(tx: Tx, id: number): Promise<DepartmentView> {
  const row = await departmentRow(tx, id);
  const actions = possibleActions(departmentLifecycle, row.state, row, tx.actor);
  return { ...row, actions: actionViews(actions, tx.language) };
}
