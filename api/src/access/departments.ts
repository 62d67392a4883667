import type { Guarded } from '../kernel/lifecycle.js';
import type { Tx } from '../platform/context.js';
import type { DepartmentView } from './departments.view.js';

export const departmentAccess: Guarded = {
  subject: 'department',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor', 'administrator'],
    create: [],
    modify: [],
  },
};

/** All departments, by name; they are few. */
export function readDepartments(tx: Tx): Promise<DepartmentView[]> {
  return tx.query<DepartmentView>('SELECT id, code, name FROM department ORDER BY name COLLATE "fr-x-icu"');
}
