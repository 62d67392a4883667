import { identifiers, type ListDeclaration, oneOf, searchIn } from '../../platform/lists.js';
import { SECTIONS } from '../domain/budget.js';

export const AUTHORISATION_COLUMNS = `a.id, a.budget_id AS "budgetId", b.name AS budget, a.section, a.number, a.title,
  a.first_year AS "firstYear", a.last_year AS "lastYear", a.voted_cents AS "votedCents", a.reserved_cents AS "reservedCents",
  a.committed_cents AS "committedCents", a.available_cents AS "availableCents", a.demonstration`;

export const AUTHORISATION_TABLES = 'commitment_authorisation a JOIN budget b ON b.id = a.budget_id';

export const authorisationList: ListDeclaration = {
  select: AUTHORISATION_COLUMNS,
  from: AUTHORISATION_TABLES,
  id: 'a.id',
  department: null,
  filters: {
    q: searchIn('a.search_text LIKE ?'),
    budgetId: identifiers('a.budget_id'),
    section: oneOf('a.section', SECTIONS),
    /** It covers that year. */
    year: {
      describe: 'année',
      condition: (text, bind) =>
        /^\d{4}$/.test(text) ? `${bind(Number(text))}::int BETWEEN a.first_year AND a.last_year` : null,
    },
  },
  sorts: { number: 'a.number', firstYear: 'a.first_year', available: 'a.available_cents', voted: 'a.voted_cents' },
  defaultSort: { by: 'firstYear', order: 'desc' },
  sums: {
    voted: 'a.voted_cents',
    reserved: 'a.reserved_cents',
    committed: 'a.committed_cents',
    available: 'a.available_cents',
  },
};
