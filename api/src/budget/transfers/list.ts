import { day, identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { SECTIONS } from '../domain/budget.js';
import { TRANSFER_SCOPES } from '../domain/transfer.js';
import { TRANSFER_STATES } from '../domain/transfer.lifecycle.js';

const SCOPE = `CASE WHEN t.from_chapitre = t.to_chapitre THEN 'within_chapitre' ELSE 'between_chapitres' END`;

const codes = (line: string, chapitre: string): string =>
  `CASE WHEN ${line}.id IS NOT NULL THEN concat_ws(' · ', nullif(${line}.sous_politique, ''), nullif(${line}.programme, ''),
    ${chapitre}, ${line}.nature, ${line}.fonction) END`;

export const TRANSFER_COLUMNS = `t.id, t.number, t.state, t.state_since AS "stateSince", ${SCOPE} AS scope, b.name AS budget, y.year,
  t.section, t.from_line_id AS "fromLineId", t.from_chapitre AS "fromChapitre", ${codes('giving', 't.from_chapitre')} AS "fromCodes",
  t.to_line_id AS "toLineId", t.to_chapitre AS "toChapitre", ${codes('receiving', 't.to_chapitre')} AS "toCodes",
  t.amount_cents AS "amountCents", t.decided_on AS "decidedOn", t.act, t.label, t.demonstration`;

export const TRANSFER_TABLES = `transfer t
  JOIN fiscal_year y ON y.id = t.fiscal_year_id
  JOIN budget b ON b.id = y.budget_id
  LEFT JOIN credit_line giving ON giving.id = t.from_line_id
  LEFT JOIN credit_line receiving ON receiving.id = t.to_line_id`;

export const transferList: ListDeclaration = {
  select: TRANSFER_COLUMNS,
  from: TRANSFER_TABLES,
  id: 't.id',
  department: null,
  filters: {
    q: searchIn('searchable(t.number, t.act, t.label, b.name) LIKE ?'),
    year: identifiers('y.year'),
    budgetId: identifiers('y.budget_id'),
    fiscalYearId: identifiers('t.fiscal_year_id'),
    section: oneOf('t.section', SECTIONS),
    scope: oneOf(SCOPE, TRANSFER_SCOPES),
    state: oneOf('t.state', TRANSFER_STATES),
    decidedFrom: day('t.decided_on >='),
    decidedTo: day('t.decided_on <='),
  },
  sorts: { decidedOn: 't.decided_on', number: 't.number', amount: 't.amount_cents' },
  defaultSort: { by: 'decidedOn', order: 'desc' },
  sums: { amount: 't.amount_cents' },
};
