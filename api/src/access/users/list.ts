import { ROLES } from '../../kernel/roles.js';
import { identifiers, type ListDeclaration, oneOf, searchIn, someOf } from '../../platform/lists.js';
import { USER_STATES } from '../domain/user.lifecycle.js';

const STATE = 'account_state(u.active, u.locked_until)';

export const userList: ListDeclaration = {
  select: `u.id, u.email, u.display_name AS "displayName", u.roles, u.department_id AS "departmentId", d.name AS department,
    ${STATE} AS state, u.must_change_password AS "mustChangePassword", u.demonstration,
    (SELECT count(*) FROM open_file f WHERE f.officer_id = u.id) AS "openFiles"`,
  from: 'app_user u JOIN department d ON d.id = u.department_id',
  id: 'u.id',
  department: null,
  filters: {
    q: searchIn('searchable(u.display_name, u.email) LIKE ?'),
    role: someOf('u.roles', ROLES),
    departmentId: identifiers('u.department_id'),
    state: oneOf(STATE, USER_STATES),
  },
  sorts: {
    displayName: 'u.display_name COLLATE "fr-x-icu"',
    email: 'u.email',
    department: 'd.name COLLATE "fr-x-icu"',
  },
  defaultSort: { by: 'displayName', order: 'asc' },
  sums: {},
};
