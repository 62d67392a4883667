import { DECIDED_AMOUNTS } from '../reports/kinds/index.js';
import { anyCondition, day, flag, identifiers, type ListDeclaration, searchIn } from '../platform/lists.js';

const AMOUNT = `(SELECT sum(decided.cents)::bigint FROM (${DECIDED_AMOUNTS}) AS decided WHERE decided.report_id = d.report_id)`;

const LACKING = {
  signature: 'd.signed_on IS NULL',
  transmission: 'd.transmitted_on IS NULL AND d.received_on IS NULL',
  reception: 'd.transmitted_on IS NOT NULL AND d.received_on IS NULL',
  publication: 'd.published_on IS NULL AND d.notified_on IS NULL',
} as const;

export const deliberationList: ListDeclaration = {
  select: `d.id, d.number, r.title, d.adopted_on AS "adoptedOn", d.report_id AS "reportId",
    r.department_id AS "departmentId", department.name AS department, ${AMOUNT} AS "amountCents",
    d.signed_on AS "signedOn", d.transmitted_on AS "transmittedOn", d.received_on AS "receivedOn",
    d.published_on AS "publishedOn", d.notified_on AS "notifiedOn", d.enforceable_on AS "enforceableOn", d.demonstration`,
  from: `deliberation d
    JOIN report r ON r.id = d.report_id
    JOIN department ON department.id = r.department_id`,
  id: 'd.id',
  department: 'r.department_id',
  filters: {
    q: searchIn('d.search_text LIKE ?', 'd.report_id IN (SELECT id FROM report WHERE search_text LIKE ?)'),
    sittingId: identifiers('d.sitting_id'),
    departmentId: identifiers('r.department_id'),
    adoptedFrom: day('d.adopted_on >='),
    adoptedTo: day('d.adopted_on <='),
    /** The next fact that is missing: several may be at once, a reception is only awaited once transmitted. */
    lacks: anyCondition(LACKING),
    /** Whether reception and publication or notification are both known. */
    established: flag('d.enforceable_on IS NOT NULL'),
  },
  sorts: { adoptedOn: 'd.adopted_on', number: 'd.number', enforceableOn: 'd.enforceable_on' },
  defaultSort: { by: 'adoptedOn', order: 'desc' },
  sums: { amount: AMOUNT },
};
