import { anyOf, type Filter, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { BUDGET_KINDS, NO_CODE, SECTIONS } from './domain/budget.js';
import { CREDIT_KINDS, MOVEMENT_KINDS } from './domain/movements.js';

export const BUDGET_COLUMNS = 'b.id, b.code, b.name, b.kind, b.aliases';

export const budgetList: ListDeclaration = {
  select: BUDGET_COLUMNS,
  from: 'budget b',
  id: 'b.id',
  department: null,
  filters: {
    q: searchIn(`searchable(b.code, b.name, array_to_string(b.aliases, ' ')) LIKE ?`),
    kind: oneOf('b.kind', BUDGET_KINDS),
  },
  // The principal one first.
  sorts: { code: `(b.kind <> 'principal', b.code)`, name: 'b.name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'code', order: 'asc' },
  sums: {},
};

/** What overrides still explain below zero. */
const OVERRIDDEN = `(SELECT coalesce(sum(beyond.standing_cents), 0)::bigint FROM standing_line_override beyond WHERE beyond.credit_line_id = l.id)`;

export const CREDIT_LINE_COLUMNS = `l.id, b.name AS budget, y.year, e.section,
  e.chapitre, chapitre.label AS "chapitreLabel", l.nature, nature.label AS "natureLabel",
  l.fonction, fonction.label AS "fonctionLabel", l.sous_politique AS "sousPolitique", sous_politique.label AS "sousPolitiqueLabel",
  l.programme, programme.label AS "programmeLabel", l.department_id AS "departmentId", d.name AS department, e.available_cents < 0 AS "envelopeExceeded", l.demonstration,
  l.opened_cents AS "openedCents", l.reserved_cents AS "reservedCents", l.committed_cents AS "committedCents",
  l.ordered_cents AS "orderedCents", l.external_cents AS "externalCents", l.attached_cents AS "attachedCents",
  l.available_cents AS "availableCents", ${OVERRIDDEN} AS "overriddenCents"`;

const label = (axis: string, code: string): string =>
  `LEFT JOIN budget_nomenclature ${axis}
    ON ${axis}.budget_id = y.budget_id AND ${axis}.axis = '${axis}' AND ${axis}.year = y.year AND ${axis}.code = ${code}`;

export const CREDIT_LINE_TABLES = `credit_line l
  JOIN control_envelope e ON e.id = l.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id
  JOIN budget b ON b.id = y.budget_id
  JOIN department d ON d.id = l.department_id
  ${label('chapitre', 'e.chapitre')}
  ${label('nature', 'l.nature')}
  ${label('fonction', 'l.fonction')}
  ${label('sous_politique', 'l.sous_politique')}
  ${label('programme', 'l.programme')}`;

/** Codes of an axis, or its absence: `-`. */
export const axis = (column: string): Filter => ({
  ...anyOf(column),
  condition: (text, bind) =>
    `${column} = ANY(${bind(text.split(',').map((code) => (code === NO_CODE ? '' : code)))}::text[])`,
});

export const creditLineList: ListDeclaration = {
  select: CREDIT_LINE_COLUMNS,
  from: CREDIT_LINE_TABLES,
  id: 'l.id',
  department: null,
  filters: {
    q: searchIn(
      `searchable(b.code, b.name, e.chapitre, chapitre.label, l.nature, nature.label, l.fonction, fonction.label,
        l.sous_politique, sous_politique.label, l.programme, programme.label, d.code, d.name) LIKE ?`,
    ),
    year: identifiers('y.year'),
    budgetId: identifiers('y.budget_id'),
    section: oneOf('e.section', SECTIONS),
    chapitre: anyOf('e.chapitre'),
    nature: axis('l.nature'),
    fonction: axis('l.fonction'),
    politique: axis(`coalesce(sous_politique.parent, '')`),
    sousPolitique: axis('l.sous_politique'),
    programme: axis('l.programme'),
    department: anyOf('d.code'),
    departmentId: identifiers('l.department_id'),
    envelopeId: identifiers('l.envelope_id'),
    belowZero: flag('l.available_cents < 0'),
    overridden: flag(`${OVERRIDDEN} > 0`),
    // The rest of a chapitre takes nothing of ours.
    imputable: flag(`l.nature <> ''`),
    envelopeExceeded: flag('e.available_cents < 0'),
  },
  sorts: {
    codes: '(-y.year, e.chapitre, l.nature, l.fonction)',
    year: 'y.year',
    chapitre: 'e.chapitre',
    nature: 'l.nature',
    opened: 'l.opened_cents',
    available: 'l.available_cents',
  },
  defaultSort: { by: 'codes', order: 'asc' },
  sums: {
    opened: 'l.opened_cents',
    reserved: 'l.reserved_cents',
    committed: 'l.committed_cents',
    ordered: 'l.ordered_cents',
    available: 'l.available_cents',
  },
};

/** A transfer is put right as a whole, from its own page. */
const CORRECTABLE = `(m.kind IN (${CREDIT_KINDS.map((kind) => `'${kind}'`).join(', ')}) AND opposite.id IS NULL AND movement_possible(
    (SELECT y.state FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id WHERE e.id = l.envelope_id), 'correction'))`;

export const movementList: ListDeclaration = {
  select: `m.id, m.kind, m.credit_line_id AS "creditLineId", m.opened_cents AS "openedCents", m.reserved_cents AS "reservedCents",
    m.committed_cents AS "committedCents", m.ordered_cents AS "orderedCents", m.external_cents AS "externalCents",
    m.attached_cents AS "attachedCents", m.corrects_id AS "correctsId",
    opposite.id AS "correctedById", correction.reason AS "correctionReason", ${CORRECTABLE} AS correctable, m.accounting_date AS "accountingDate",
    m.recorded_at AS "recordedAt", author.display_name AS "recordedBy", m.origin_kind AS "originKind",
    m.origin_id AS "originId", m.origin_label AS label`,
  from: `movement m JOIN credit_line l ON l.id = m.credit_line_id LEFT JOIN app_user author ON author.id = m.recorded_by
    LEFT JOIN movement opposite ON opposite.corrects_id = m.id
    LEFT JOIN correction ON correction.movement_id = coalesce(m.corrects_id, m.id)`,
  id: 'm.id',
  department: null,
  filters: {
    kind: oneOf('m.kind', MOVEMENT_KINDS),
    creditLineId: identifiers('m.credit_line_id'),
    envelopeId: identifiers('l.envelope_id'),
  },
  sorts: { accountingDate: 'm.accounting_date' },
  defaultSort: { by: 'accountingDate', order: 'desc' },
  sums: {},
};
