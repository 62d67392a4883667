import { identifiers, type ListDeclaration, oneOf } from '../../platform/lists.js';
import { BORDEREAU_STATES } from '../domain/bordereau.lifecycle.js';

export const bordereauList: ListDeclaration = {
  select: `s.id, s.number, s.state, s.state_since AS "stateSince", budget.name AS budget, y.year,
    gathered.count AS "mandatCount", gathered.cents AS "totalCents", s.sent_on AS "sentOn", s.demonstration`,
  from: `bordereau s JOIN fiscal_year y ON y.id = s.fiscal_year_id JOIN budget ON budget.id = y.budget_id
    CROSS JOIN LATERAL (SELECT count(*) AS count, coalesce(sum(m.amount_cents), 0)::bigint AS cents
      FROM mandat m WHERE m.bordereau_id = s.id AND m.state <> 'cancelled') gathered`,
  id: 's.id',
  department: null,
  filters: {
    state: oneOf('s.state', BORDEREAU_STATES),
    fiscalYearId: identifiers('s.fiscal_year_id'),
  },
  sorts: { id: 's.id', number: 's.number', totalCents: 'gathered.cents' },
  defaultSort: { by: 'id', order: 'desc' },
  sums: { amount: 'gathered.cents' },
};
