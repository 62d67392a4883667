import { day, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { SITTING_STATES } from './domain/sitting.lifecycle.js';
import { BODIES } from './domain/sitting.js';

export const sittingList: ListDeclaration = {
  select: `s.id, s.body, s.held_on AS "heldOn", s.chair, s.state,
    (SELECT count(*) FROM sitting_member m WHERE m.sitting_id = s.id AND m.attendance = 'present') AS "presentCount",
    (SELECT count(*) FROM report r WHERE r.sitting_id = s.id) AS "reportCount"`,
  from: 'sitting s',
  id: 's.id',
  department: null,
  filters: {
    q: searchIn('searchable(s.chair) LIKE ?'),
    body: oneOf('s.body', BODIES),
    state: oneOf('s.state', SITTING_STATES),
    heldFrom: day('s.held_on >='),
    heldTo: day('s.held_on <='),
  },
  sorts: { heldOn: 's.held_on', body: 's.body' },
  defaultSort: { by: 'heldOn', order: 'desc' },
  sums: {},
};
