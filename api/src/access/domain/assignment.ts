import type { Reason } from '../../kernel/reasons.js';
import type { Role } from '../../kernel/roles.js';
import { accountReasons as reasons } from './account.reasons.js';

/** Who somebody is in the house: their roles, and the department to which these apply. */
export interface Assignment {
  readonly roles: readonly Role[];
  readonly departmentId: number;
}

export interface AssignmentFacts {
  readonly isOneself: boolean;
  /** Open files that the account carries, and the name of the department that they belong to. */
  readonly openFiles: number;
  readonly department: string;
}

const alike = (one: readonly Role[], other: readonly Role[]): boolean =>
  one.length === other.length && one.every((role) => other.includes(role));

/** Also held by ck_app_user_administrator_alone. */
export const rolesReasons = (roles: readonly Role[]): Reason[] =>
  roles.includes('administrator') && roles.length > 1 ? [reasons.administrator_alone({}, 'roles')] : [];

/**
 * Why somebody cannot be assigned otherwise, all at once. Nobody changes their own roles (also held by
 * ck_app_user_own_roles); who carries open files stays the officer of that department until they are handed over.
 */
export function assignmentReasons(before: Assignment, after: Assignment, facts: AssignmentFacts): Reason[] {
  const rolesChange = !alike(before.roles, after.roles);
  const leaves = after.departmentId !== before.departmentId;
  const stops = before.roles.includes('grants_officer') && !after.roles.includes('grants_officer');
  const { openFiles: count, department } = facts;
  return [
    ...rolesReasons(after.roles),
    ...(rolesChange && facts.isOneself ? [reasons.own_roles({}, 'roles')] : []),
    ...(count > 0 && (leaves || stops)
      ? [reasons.files_to_hand_over({ count, department }, leaves ? 'departmentId' : 'roles')]
      : []),
  ];
}
