import { anyOf, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { NOMENCLATURE_AXES } from '../domain/budget.js';
import { CODE_STATES } from '../domain/nomenclature.lifecycle.js';
import { SUCCESSION_AXES } from '../domain/succession.js';

const STATE = `CASE WHEN n.closed_on IS NULL THEN 'open' ELSE 'closed' END`;

/** A longer code of the same budget makes a heading of a shorter one. */
const HEADING = `(n.axis IN ('nature', 'fonction') AND EXISTS (
    SELECT FROM nomenclature_code longer WHERE longer.axis = n.axis AND longer.year = n.year AND longer.code LIKE n.code || '_%'
      AND (longer.budget_id IS NULL OR n.budget_id IS NULL OR longer.budget_id = n.budget_id)))`;

export const CODE_COLUMNS = `n.id, n.axis, n.year, n.code, n.label, n.parent, n.budget_id AS "budgetId", b.name AS budget,
  ${STATE} AS state, n.closed_on AS "closedOn", ${HEADING} AS heading`;
export const CODE_TABLES = 'nomenclature_code n LEFT JOIN budget b ON b.id = n.budget_id';

export const nomenclatureList: ListDeclaration = {
  select: CODE_COLUMNS,
  from: CODE_TABLES,
  id: 'n.id',
  department: null,
  filters: {
    q: searchIn('searchable(n.code, n.label) LIKE ?'),
    axis: oneOf('n.axis', NOMENCLATURE_AXES),
    year: identifiers('n.year'),
    code: anyOf('n.code'),
    parent: anyOf('n.parent'),
    state: oneOf(STATE, CODE_STATES),
    /** What a budget reads: its own codes, and those of all that it has not replaced. */
    forBudgetId: {
      describe: 'nombre entier',
      condition: (text, bind) =>
        /^\d{1,15}$/.test(text)
          ? `n.id IN (SELECT id FROM budget_nomenclature WHERE budget_id = ${bind(Number(text))}::bigint)`
          : null,
    },
    /** Neither closed nor a heading: what a line may bear. */
    usable: flag(`(n.closed_on IS NULL AND NOT ${HEADING})`),
  },
  sorts: { code: '(n.axis, n.code, n.year)', label: 'n.label COLLATE "fr-x-icu"', year: 'n.year' },
  defaultSort: { by: 'code', order: 'asc' },
  sums: {},
};

export const natureRuleList: ListDeclaration = {
  select: `r.id, r.document, r.nature, label.label AS "natureLabel", r.beneficiary_kind AS "beneficiaryKind",
    r.legal_category AS "legalCategory", r.source`,
  // The latest chart that names it.
  from: `nature_rule r LEFT JOIN LATERAL (
    SELECT n.label FROM nomenclature_code n WHERE n.axis = 'nature' AND n.code = r.nature AND n.budget_id IS NULL
    ORDER BY n.year DESC LIMIT 1) AS label ON true`,
  id: 'r.id',
  department: null,
  filters: {
    q: searchIn('searchable(r.nature, label.label, r.source) LIKE ?'),
    document: oneOf('r.document', ['award', 'membership']),
    beneficiaryKind: anyOf('r.beneficiary_kind'),
  },
  sorts: { nature: '(r.document, r.nature, r.beneficiary_kind, r.legal_category)' },
  defaultSort: { by: 'nature', order: 'asc' },
  sums: {},
};

const named = (alias: string, code: string, year: string): string => `LEFT JOIN LATERAL (
    SELECT n.label FROM nomenclature_code n WHERE n.axis = s.axis AND n.year = ${year} AND n.code = ${code}
      AND (n.budget_id IS NULL OR n.budget_id = s.budget_id) ORDER BY n.budget_id NULLS LAST LIMIT 1) AS ${alias} ON true`;

export const successionList: ListDeclaration = {
  select: `s.id, s.axis, s.year, s.former_code AS "formerCode", former.label AS "formerLabel", s.code, next.label,
    s.budget_id AS "budgetId", b.name AS budget`,
  from: `code_succession s LEFT JOIN budget b ON b.id = s.budget_id
    ${named('former', 's.former_code', 's.year - 1')} ${named('next', 's.code', 's.year')}`,
  id: 's.id',
  department: null,
  filters: {
    axis: oneOf('s.axis', SUCCESSION_AXES),
    year: identifiers('s.year'),
    formerCode: anyOf('s.former_code'),
  },
  sorts: { year: '(-s.year, s.axis, s.former_code, s.code)' },
  defaultSort: { by: 'year', order: 'asc' },
  sums: {},
};
