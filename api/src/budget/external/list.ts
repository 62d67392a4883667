import { anyOf, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { SECTIONS } from '../domain/budget.js';

const CURRENT = `NOT EXISTS (SELECT FROM external_consumption later WHERE later.envelope_id = x.envelope_id
    AND (later.told_on, later.id) > (x.told_on, x.id))`;

export const EXTERNAL_CONSUMPTION_COLUMNS = `x.id, x.envelope_id AS "envelopeId", b.name AS budget, y.year, e.section, e.chapitre,
  chapitre.label AS "chapitreLabel", x.told_on AS "toldOn", x.cumulative_cents AS "cumulativeCents",
  x.cumulative_cents - coalesce((SELECT before.cumulative_cents FROM external_consumption before
    WHERE before.envelope_id = x.envelope_id AND (before.told_on, before.id) < (x.told_on, x.id)
    ORDER BY before.told_on DESC, before.id DESC LIMIT 1), 0) AS "differenceCents",
  x.source, entry.actor_name AS "recordedBy", ${CURRENT} AS current, x.demonstration`;

export const EXTERNAL_CONSUMPTION_TABLES = `external_consumption x
  JOIN control_envelope e ON e.id = x.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id
  JOIN budget b ON b.id = y.budget_id
  LEFT JOIN budget_nomenclature chapitre ON chapitre.budget_id = y.budget_id AND chapitre.axis = 'chapitre' AND chapitre.year = y.year AND chapitre.code = e.chapitre
  LEFT JOIN history_entry entry ON entry.subject = 'external_consumption' AND entry.subject_id = x.id AND entry.operation = 'INSERT'`;

export const externalConsumptionList: ListDeclaration = {
  select: EXTERNAL_CONSUMPTION_COLUMNS,
  from: EXTERNAL_CONSUMPTION_TABLES,
  id: 'x.id',
  department: null,
  filters: {
    q: searchIn('searchable(x.source, b.name, e.chapitre, chapitre.label) LIKE ?'),
    year: identifiers('y.year'),
    budgetId: identifiers('y.budget_id'),
    section: oneOf('e.section', SECTIONS),
    chapitre: anyOf('e.chapitre'),
    envelopeId: identifiers('x.envelope_id'),
    current: flag(`(${CURRENT})`),
  },
  sorts: { toldOn: 'x.told_on', cumulative: 'x.cumulative_cents' },
  defaultSort: { by: 'toldOn', order: 'desc' },
  sums: {},
};
