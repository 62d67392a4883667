import { SECTIONS } from '../budget/domain/budget.js';
import { axis } from '../budget/list.js';
import { anyOf, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { sqlFile } from '../platform/sql.js';
import { CHECK_SUBJECTS, SEVERITIES } from './domain/check.js';
import { CHECK_CODES, CHECKS } from './domain/checks.js';

export const ANOMALIES = sqlFile(import.meta.dirname, 'anomalies.sql');

/** How serious each check is, most serious first. */
const SEVERITY = `(VALUES ${CHECK_CODES.map((code) => {
  const { severity } = CHECKS[code];
  return `('${code}', '${severity}', ${SEVERITIES.indexOf(severity)})`;
}).join(', ')}) AS kind (code, severity, rank)`;

export const checkList: ListDeclaration = {
  select: `c.id, kind.severity, c.code, c.name, c.title, c.subject, c.subject_id AS "subjectId", c.facts, c.amount_cents AS "amountCents",
    c.budget, c.year, c.section, c.chapitre, c.department_id AS "departmentId", d.name AS department,
    c.credit_line_id AS "creditLineId", c.envelope_id AS "envelopeId",
    t.outcome, t.note, who.display_name AS "treatedBy", t.treated_on AS "treatedOn"`,
  from: `(${ANOMALIES}) AS c
    JOIN ${SEVERITY} ON kind.code = c.code
    LEFT JOIN department d ON d.id = c.department_id
    LEFT JOIN credit_line l ON l.id = c.credit_line_id
    LEFT JOIN budget_nomenclature sous_politique ON sous_politique.budget_id = c.budget_id
      AND sous_politique.axis = 'sous_politique' AND sous_politique.year = c.year AND sous_politique.code = l.sous_politique
    LEFT JOIN check_treatment t ON t.check_id = c.id
    LEFT JOIN app_user who ON who.id = t.treated_by`,
  id: 'c.id',
  department: 'c.department_id',
  filters: {
    q: searchIn('searchable(c.name, c.title) LIKE ?'),
    treated: flag('t.id IS NOT NULL'),
    code: oneOf('c.code', CHECK_CODES),
    severity: oneOf('kind.severity', SEVERITIES),
    subject: oneOf('c.subject', CHECK_SUBJECTS),
    subjectId: identifiers('c.subject_id'),
    year: identifiers('c.year'),
    budgetId: identifiers('c.budget_id'),
    section: oneOf('c.section', SECTIONS),
    chapitre: anyOf('c.chapitre'),
    // As the desk narrows credits: an envelope has none of these.
    nature: axis('l.nature'),
    fonction: axis('l.fonction'),
    politique: axis(`CASE WHEN l.id IS NOT NULL THEN coalesce(sous_politique.parent, '') END`),
    sousPolitique: axis('l.sous_politique'),
    programme: axis('l.programme'),
    departmentId: identifiers('c.department_id'),
    envelopeId: identifiers('c.envelope_id'),
    creditLineId: identifiers('c.credit_line_id'),
  },
  sorts: {
    severity: '(kind.rank, c.code, c.name, c.subject_id)',
    name: '(c.name COLLATE "fr-x-icu", c.subject_id, kind.rank)',
    amountCents: 'c.amount_cents',
  },
  defaultSort: { by: 'severity', order: 'asc' },
  // A document that two checks tell would count twice: its totals are made apart.
  sums: {},
};
