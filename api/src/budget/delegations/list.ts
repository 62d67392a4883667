import { identifiers, type ListDeclaration, searchIn } from '../../platform/lists.js';

export const DELEGATION_COLUMNS = `s.id, s.user_id AS "userId", signatory.display_name AS signatory, s.budget_id AS "budgetId",
  b.name AS budget, s.valid_from AS "validFrom", s.valid_until AS "validUntil", s.ceiling_cents AS "ceilingCents",
  s.act, s.demonstration`;

export const DELEGATION_TABLES = `signature_delegation s
  JOIN app_user signatory ON signatory.id = s.user_id
  JOIN budget b ON b.id = s.budget_id`;

export const delegationList: ListDeclaration = {
  select: DELEGATION_COLUMNS,
  from: DELEGATION_TABLES,
  id: 's.id',
  department: null,
  filters: {
    q: searchIn('searchable(signatory.display_name, b.name, s.act) LIKE ?'),
    userId: identifiers('s.user_id'),
    budgetId: identifiers('s.budget_id'),
  },
  sorts: { validFrom: 's.valid_from', signatory: 'signatory.display_name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'validFrom', order: 'desc' },
  sums: {},
};
