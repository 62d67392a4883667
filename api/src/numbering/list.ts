import { flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { BODIES } from '../sittings/domain/sitting.js';
import { ACT_NUMBER_STATES } from './domain/act-number.lifecycle.js';
import { NUMBERED_KINDS } from './domain/numbered.js';

export const SERIES_COLUMNS = `s.id, s.kind, s.body, s.pattern, s.restarts_yearly AS "restartsYearly", s.first_value AS "firstValue",
  (SELECT n.value FROM act_number n WHERE n.series_id = s.id ORDER BY n.id DESC LIMIT 1) AS "lastValue",
  s.opened_on AS "openedOn", s.closed_on AS "closedOn"`;

export const SERIES_TABLES = 'act_series s';

export const seriesList: ListDeclaration = {
  select: SERIES_COLUMNS,
  from: SERIES_TABLES,
  id: 's.id',
  department: null,
  filters: {
    kind: oneOf('s.kind', NUMBERED_KINDS),
    body: oneOf('s.body', BODIES),
    open: flag('s.closed_on IS NULL'),
  },
  sorts: { kind: 's.kind', openedOn: 's.opened_on' },
  defaultSort: { by: 'openedOn', order: 'desc' },
  sums: {},
};

export const ACT_NUMBER_COLUMNS = `n.id, n.number, s.kind, n.value, n.year, n.state, n.state_since AS "stateSince", n.reason,
  n.issued_on AS "issuedOn", r.id AS "reportId", r.number AS "reportNumber", r.title AS "reportTitle"`;

export const ACT_NUMBER_TABLES =
  'act_number n JOIN act_series s ON s.id = n.series_id LEFT JOIN report r ON r.id = n.report_id';

export const actNumberList: ListDeclaration = {
  select: ACT_NUMBER_COLUMNS,
  from: ACT_NUMBER_TABLES,
  id: 'n.id',
  department: null,
  filters: {
    q: searchIn('n.search_text LIKE ?'),
    state: oneOf('n.state', ACT_NUMBER_STATES),
    kind: oneOf('s.kind', NUMBERED_KINDS),
    year: identifiers('n.year'),
  },
  sorts: { id: 'n.id', number: 'n.number', issuedOn: 'n.issued_on' },
  defaultSort: { by: 'id', order: 'desc' },
  sums: {},
};
