import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRow } from '../../platform/rows.js';
import { AppUser } from '../access.entities.js';
import { holdDepartment } from '../departments/hold.js';
import { rolesReasons } from '../domain/assignment.js';
import { hashPassword } from '../passwords.js';
import { readUser } from './read.js';
import type { CreateUserDto } from './user.dto.js';
import type { UserView } from './user.view.js';

/** Opens an account under a password that its holder must change at first use. */
export async function createUser(tx: Tx, input: CreateUserDto, issue: () => string): Promise<UserView> {
  refuseFor('invalid', rolesReasons(input.roles));
  await holdDepartment(tx, input.departmentId);
  await tx.mark('app_user.create');
  const id = await addRow(tx, AppUser, {
    ...input,
    passwordHash: await hashPassword(issue()),
    mustChangePassword: true,
  });
  return readUser(tx, id);
}
