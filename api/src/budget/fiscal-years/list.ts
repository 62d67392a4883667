import { flag, identifiers, type ListDeclaration, oneOf } from '../../platform/lists.js';
import { FISCAL_YEAR_STATES } from '../domain/budget.js';

const TODAY = `current_setting('app.today')::date`;

/** Its calendar is ahead of its state: somebody has to advance it. */
const TO_ADVANCE = `(y.state = 'preparing' AND ${TODAY} >= make_date(y.year, 1, 1)
  OR y.state IN ('provisional', 'voted') AND ${TODAY} > make_date(y.year, 12, 31)
  OR y.state = 'additional_period' AND ${TODAY} > make_date(y.year + 1, 1, 31))`;

export const FISCAL_YEAR_TABLES = `fiscal_year y
  JOIN budget b ON b.id = y.budget_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(e.opened_cents), 0)::bigint AS opened, coalesce(sum(e.reserved_cents), 0)::bigint AS reserved,
           coalesce(sum(e.committed_cents), 0)::bigint AS committed, coalesce(sum(e.ordered_cents), 0)::bigint AS ordered,
           coalesce(sum(e.external_cents), 0)::bigint AS external, coalesce(sum(e.attached_cents), 0)::bigint AS attached,
           coalesce(sum(e.available_cents), 0)::bigint AS available
    FROM control_envelope e WHERE e.fiscal_year_id = y.id
  ) AS credits`;

export const FISCAL_YEAR_COLUMNS = `y.id, y.budget_id AS "budgetId", b.name AS budget, y.year, y.state, y.state_since AS "stateSince",
  ${TO_ADVANCE} AS "toAdvance", credits.opened AS "openedCents", credits.reserved AS "reservedCents",
  credits.committed AS "committedCents", credits.ordered AS "orderedCents", credits.external AS "externalCents",
  credits.attached AS "attachedCents", credits.available AS "availableCents"`;

export const fiscalYearList: ListDeclaration = {
  select: FISCAL_YEAR_COLUMNS,
  from: FISCAL_YEAR_TABLES,
  id: 'y.id',
  department: null,
  filters: {
    year: identifiers('y.year'),
    budgetId: identifiers('y.budget_id'),
    state: oneOf('y.state', FISCAL_YEAR_STATES),
    toAdvance: flag(TO_ADVANCE),
  },
  sorts: { year: 'y.year', budget: 'b.name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'year', order: 'desc' },
  sums: {
    opened: 'credits.opened',
    reserved: 'credits.reserved',
    committed: 'credits.committed',
    ordered: 'credits.ordered',
    available: 'credits.available',
  },
};
