import { BODIES } from '../sittings/domain/sitting.js';
import { anyOf, day, flag, identifiers, type ListDeclaration, oneOf, searchIn, someOf } from '../platform/lists.js';
import { CLAUSE_PLACES, CONDITION_NAMES, DECISION_KINDS } from './domain/clause.js';
import { CLAUSE_STATES } from './domain/clause.lifecycle.js';

/** The business day of the transaction, as history reads it. */
const TODAY = `current_setting('app.today')::date`;

const STATE = `CASE WHEN c.valid_from > ${TODAY} THEN 'coming' WHEN c.valid_until < ${TODAY} THEN 'ended' ELSE 'in_force' END`;

/** Its place in an act. */
const PLACE = `array_position(ARRAY['${CLAUSE_PLACES.join("', '")}'], c.place)`;

export const CLAUSE_COLUMNS = `c.id, c.place, c.rank, c.title, c.text, c.legal_reference AS "legalReference", c.legal_link AS "legalLink",
  c.act_number AS "actNumber", c.act_on AS "actOn", c.kinds, c.bodies, c.condition, c.standard,
  c.valid_from AS "validFrom", c.valid_until AS "validUntil", ${STATE} AS state, c.replaces_id AS "replacesId"`;

export const clauseList: ListDeclaration = {
  select: CLAUSE_COLUMNS,
  from: 'clause c',
  id: 'c.id',
  department: null,
  filters: {
    q: searchIn('c.search_text LIKE ?'),
    place: oneOf('c.place', CLAUSE_PLACES),
    kind: someOf('c.kinds', DECISION_KINDS),
    body: someOf('c.bodies', BODIES),
    condition: oneOf('c.condition', CONDITION_NAMES),
    standard: flag('c.standard'),
    validOn: day(`daterange(c.valid_from, c.valid_until, '[]') @>`),
    state: oneOf(STATE, CLAUSE_STATES),
    actNumber: anyOf('c.act_number'),
    replacesId: identifiers('c.replaces_id'),
  },
  sorts: {
    place: `(${PLACE}, c.rank)`,
    title: 'c.title COLLATE "fr-x-icu"',
    validFrom: 'c.valid_from',
  },
  defaultSort: { by: 'place', order: 'asc' },
  sums: {},
};
