import type { Guarded } from '../kernel/lifecycle.js';
import type { ListDeclaration } from '../platform/lists.js';

export const departmentAccess: Guarded = {
  subject: 'department',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor', 'administrator'],
    create: [],
    modify: [],
  },
};

export const departmentList: ListDeclaration = {
  select: 'd.id, d.code, d.name',
  from: 'department d',
  id: 'd.id',
  department: null,
  filters: {},
  sorts: { name: 'd.name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'name', order: 'asc' },
  sums: {},
};
