import { flag, identifiers, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { BODIES } from '../sittings/domain/sitting.js';
import { SITTING_STATES } from '../sittings/domain/sitting.lifecycle.js';
import { REPORT_STATES } from './domain/report.lifecycle.js';
import { DECIDED_AMOUNTS, kinds } from './kinds/index.js';

/** A report that decides nothing decides no amount; one that only authorises has none that is known. */
const AMOUNT = `(SELECT CASE WHEN count(*) = 0 THEN 0 ELSE sum(decided.cents) END::bigint FROM (${DECIDED_AMOUNTS}) AS decided WHERE decided.report_id = r.id)`;

export const reportList: ListDeclaration = {
  select: `r.id, r.number, r.title, r.body, r.state, r.state_since AS "stateSince", r.department_id AS "departmentId", d.name AS department,
    r.officer_id AS "officerId", o.display_name AS officer,
    (SELECT count(*) FROM report_item i WHERE i.report_id = r.id) AS "itemCount", ${AMOUNT} AS "amountCents",
    r.sitting_id AS "sittingId", s.held_on AS "heldOn", r.agenda_rank AS "agendaRank", r.demonstration`,
  from: `report r
    JOIN department d ON d.id = r.department_id
    JOIN app_user o ON o.id = r.officer_id
    LEFT JOIN sitting s ON s.id = r.sitting_id`,
  id: 'r.id',
  department: 'r.department_id',
  filters: {
    q: searchIn('r.search_text LIKE ?', ...kinds.map(([, { search }]) => search)),
    state: oneOf('r.state', REPORT_STATES),
    body: oneOf('r.body', BODIES),
    sittingId: identifiers('r.sitting_id'),
    departmentId: identifiers('r.department_id'),
    officerId: identifiers('r.officer_id'),
    /** Something that it decides waits for the finance visa. */
    awaitsVisa: flag(
      `EXISTS (SELECT FROM report_item i LEFT JOIN award a ON a.id = i.award_id LEFT JOIN membership m ON m.id = i.membership_id
               WHERE i.report_id = r.id AND 'visa_requested' IN (a.state, m.state))`,
    ),
    sittingState: oneOf('s.state', SITTING_STATES),
  },
  sorts: {
    id: 'r.id',
    number: 'r.number',
    title: 'r.title COLLATE "fr-x-icu"',
    stateSince: 'r.state_since',
    heldOn: 's.held_on',
    agendaRank: 'r.agenda_rank',
  },
  defaultSort: { by: 'id', order: 'desc' },
  sums: { amount: AMOUNT },
};
