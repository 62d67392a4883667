import { flag, identifiers, type ListDeclaration, searchIn } from '../platform/lists.js';

export const OFFICER_COLUMNS = `u.id, u.display_name AS "displayName", u.department_id AS "departmentId", d.name AS department,
  u.active, held.total AS "openFiles", held.kinds AS "openFilesByKind"`;

/** An account with its department and the count of what it carries; to be joined under a condition. */
export const OFFICER_TABLES = `app_user u
  JOIN department d ON d.id = u.department_id
  JOIN LATERAL (
    SELECT coalesce(sum(kind.count), 0)::int AS total, coalesce(jsonb_agg(kind), '[]') AS kinds
    FROM (SELECT subject, count(*) AS count FROM open_file WHERE officer_id = u.id GROUP BY subject ORDER BY subject) AS kind
  ) AS held ON`;

export const officerList: ListDeclaration = {
  select: OFFICER_COLUMNS,
  // Who instructs, and who does no longer but still carries files.
  from: `${OFFICER_TABLES} held.total > 0 OR 'grants_officer' = ANY (u.roles)`,
  id: 'u.id',
  department: 'u.department_id',
  filters: {
    q: searchIn('searchable(u.display_name) LIKE ?'),
    departmentId: identifiers('u.department_id'),
    active: flag('u.active'),
    holdsFiles: flag('held.total > 0'),
  },
  sorts: { displayName: 'u.display_name COLLATE "fr-x-icu"', openFiles: 'held.total' },
  defaultSort: { by: 'displayName', order: 'asc' },
  sums: {},
};
