import { decide } from '../../kernel/lifecycle.js';
import type { Target, Tx } from '../../platform/context.js';
import { addRow, lockRow, saveRow } from '../../platform/rows.js';
import { Department } from '../access.entities.js';
import { type DepartmentAction, departmentLifecycle } from '../domain/department.lifecycle.js';
import type { CreateDepartmentDto, RenameDepartmentDto } from './department.dto.js';
import type { DepartmentView } from './department.view.js';
import { departmentRow, readDepartment } from './read.js';

export async function createDepartment(tx: Tx, input: CreateDepartmentDto): Promise<DepartmentView> {
  await tx.mark('department.create');
  return readDepartment(tx, await addRow(tx, Department, { ...input }));
}

/** The code stays: it stands on credit lines and in exports. */
export async function renameDepartment(tx: Tx, target: Target, input: RenameDepartmentDto): Promise<DepartmentView> {
  const row = await lockRow(tx, Department, target);
  await tx.mark('department.modify');
  await saveRow(tx, Department, row, { ...input });
  return readDepartment(tx, row.id);
}

/** Carries a department through one action of its life cycle. */
export async function advanceDepartment(tx: Tx, target: Target, action: DepartmentAction): Promise<void> {
  const row = await lockRow(tx, Department, target);
  const facts = await departmentRow(tx, row.id);
  decide(departmentLifecycle, action, facts.state, facts, tx.actor);
  await tx.mark(`department.${action}`);
  await saveRow(tx, Department, row, { closedOn: tx.today });
}
