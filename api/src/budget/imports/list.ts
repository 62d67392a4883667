import { identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { BUDGET_IMPORT_STATES } from '../domain/imports/budget-import.lifecycle.js';
import { IMPORT_KINDS } from '../domain/imports/known.js';

export const IMPORT_COLUMNS = `i.id, i.state, i.state_since AS "stateSince", b.name AS budget, y.year, i.kind, i.act, i.voted_on AS "votedOn",
  i.file_name AS "fileName", i.line_count AS "lineCount", i.fault_count AS "faultCount", i.total_cents AS "totalCents",
  asker.display_name AS "askedBy", i.asked_on AS "askedOn", confirmer.display_name AS "confirmedBy", i.confirmed_on AS "confirmedOn"`;

export const IMPORT_TABLES = `budget_import i
  JOIN fiscal_year y ON y.id = i.fiscal_year_id
  JOIN budget b ON b.id = y.budget_id
  JOIN app_user asker ON asker.id = i.asked_by
  LEFT JOIN app_user confirmer ON confirmer.id = i.confirmed_by`;

export const budgetImportList: ListDeclaration = {
  select: IMPORT_COLUMNS,
  from: IMPORT_TABLES,
  id: 'i.id',
  department: null,
  filters: {
    q: searchIn('searchable(i.act, i.file_name, b.name) LIKE ?'),
    state: oneOf('i.state', BUDGET_IMPORT_STATES),
    kind: oneOf('i.kind', IMPORT_KINDS),
    year: identifiers('y.year'),
    budgetId: identifiers('y.budget_id'),
    fiscalYearId: identifiers('i.fiscal_year_id'),
  },
  sorts: { id: 'i.id', votedOn: 'i.voted_on', totalCents: 'i.total_cents' },
  defaultSort: { by: 'id', order: 'desc' },
  sums: { total: 'i.total_cents' },
};
