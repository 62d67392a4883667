import { refuseFor } from '../../kernel/refusal.js';
import type { Target, Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { AppUser } from '../access.entities.js';
import { holdDepartment } from '../departments/hold.js';
import { assignmentReasons } from '../domain/assignment.js';
import { readUser, userRow } from './read.js';
import type { ModifyUserDto } from './user.dto.js';
import type { UserView } from './user.view.js';

/** Changes a name, an address, a department or roles; what somebody may do changes with their very next request. */
export async function modifyUser(tx: Tx, target: Target, input: ModifyUserDto): Promise<UserView> {
  const row = await lockRow(tx, AppUser, target);
  const { facts, openFiles, department } = await userRow(tx, row.id);
  const after = { roles: input.roles ?? row.roles, departmentId: input.departmentId ?? row.departmentId };
  const { isOneself } = facts;
  refuseFor('refused', assignmentReasons(row, after, { isOneself, openFiles, department: department.name }));
  if (after.departmentId !== row.departmentId) await holdDepartment(tx, after.departmentId);
  await tx.mark('app_user.modify');
  await saveRow(tx, AppUser, row, { ...input });
  return readUser(tx, row.id);
}
