import { SECTIONS } from '../budget/domain/budget.js';
import { anyOf, flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { COMMITMENT_KINDS } from './domain/year-end.js';

/** The last decision of each commitment: another one only comes after a mandat that ended unpaid. */
const LAST_DECISION = `LEFT JOIN LATERAL (
    SELECT author.display_name AS by, decision.decided_on AS "on", decision.reason
    FROM year_end_decision decision JOIN app_user author ON author.id = decision.decided_by
    WHERE decision.credit_line_id = c.credit_line_id AND CASE c.kind
      WHEN 'award' THEN decision.imputation_line_id = c.source_id ELSE decision.membership_id = c.source_id END
    ORDER BY decision.id DESC LIMIT 1) last ON true`;

export const yearEndList: ListDeclaration = {
  select: `c.id, c.kind, c.source_id AS "sourceId", c.file_id AS "fileId", c.object, b.legal_name AS "beneficiaryName",
    d.name AS department, c.section,
    array_remove(ARRAY[l.sous_politique, l.programme, e.chapitre, l.nature, l.fonction], '') AS codes,
    c.committed_cents AS "committedCents", c.ordered_cents AS "orderedCents", c.cancelled_cents AS "cancelledCents",
    c.carried_cents AS "carriedCents", c.attached_cents AS "attachedCents", c.left_cents AS "leftCents",
    c.due_cents AS "dueCents", c.over, last.by AS "decidedBy", last."on" AS "decidedOn", last.reason`,
  from: `year_end_commitment c
    JOIN credit_line l ON l.id = c.credit_line_id
    JOIN control_envelope e ON e.id = l.envelope_id
    JOIN beneficiary b ON b.id = c.beneficiary_id
    JOIN department d ON d.id = c.department_id
    ${LAST_DECISION}`,
  id: 'c.id',
  department: 'c.department_id',
  filters: {
    q: searchIn('searchable(c.object) LIKE ?', 'b.search_text LIKE ?'),
    fiscalYearId: identifiers('c.fiscal_year_id'),
    undecided: flag('c.left_cents > 0'),
    kind: oneOf('c.kind', COMMITMENT_KINDS),
    fileId: identifiers('c.file_id'),
    section: oneOf('c.section', SECTIONS),
    chapitre: anyOf('e.chapitre'),
    departmentId: identifiers('c.department_id'),
  },
  sorts: {
    beneficiaryName: 'b.legal_name COLLATE "fr-x-icu"',
    leftCents: 'c.left_cents',
    committedCents: 'c.committed_cents',
  },
  defaultSort: { by: 'leftCents', order: 'desc' },
  sums: {
    committed: 'c.committed_cents',
    ordered: 'c.ordered_cents',
    cancelled: 'c.cancelled_cents',
    carried: 'c.carried_cents',
    attached: 'c.attached_cents',
    left: 'c.left_cents',
  },
};
