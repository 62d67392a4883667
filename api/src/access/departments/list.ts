import { type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { DEPARTMENT_STATES } from '../domain/department.lifecycle.js';

const STATE = `CASE WHEN d.closed_on IS NULL THEN 'open' ELSE 'closed' END`;

export const departmentList: ListDeclaration = {
  select: `d.id, d.code, d.name, ${STATE} AS state,
    (SELECT count(*) FROM app_user u WHERE u.department_id = d.id AND u.active) AS "activeUsers"`,
  from: 'department d',
  id: 'd.id',
  department: null,
  filters: {
    q: searchIn('searchable(d.code, d.name) LIKE ?'),
    state: oneOf(STATE, DEPARTMENT_STATES),
  },
  sorts: { name: 'd.name COLLATE "fr-x-icu"', code: 'd.code' },
  defaultSort: { by: 'name', order: 'asc' },
  sums: {},
};
