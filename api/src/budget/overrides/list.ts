import { identifiers, type ListDeclaration, searchIn } from '../../platform/lists.js';

export const OVERRIDE_RIGHT_COLUMNS = `r.id, r.user_id AS "userId", holder.display_name AS holder, r.budget_id AS "budgetId",
  b.name AS budget, r.valid_from AS "validFrom", r.valid_until AS "validUntil", r.act, r.demonstration`;

export const OVERRIDE_RIGHT_TABLES = `line_override_right r
  JOIN app_user holder ON holder.id = r.user_id
  LEFT JOIN budget b ON b.id = r.budget_id`;

export const overrideRightList: ListDeclaration = {
  select: OVERRIDE_RIGHT_COLUMNS,
  from: OVERRIDE_RIGHT_TABLES,
  id: 'r.id',
  department: null,
  filters: {
    q: searchIn('searchable(holder.display_name, b.name, r.act) LIKE ?'),
    userId: identifiers('r.user_id'),
    budgetId: identifiers('r.budget_id'),
  },
  sorts: { validFrom: 'r.valid_from', holder: 'holder.display_name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'validFrom', order: 'desc' },
  sums: {},
};

/** What a document of this kind still takes beyond credit lines. */
export const beyondLineOf = (originKind: string, id: string): string =>
  `(SELECT coalesce(sum(beyond.standing_cents), 0)::bigint FROM standing_line_override beyond
    WHERE (beyond.origin_kind, beyond.origin_id) = ('${originKind}', ${id}))`;
