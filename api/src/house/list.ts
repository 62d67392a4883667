import { type ListDeclaration, oneOf } from '../platform/lists.js';
import { IDENTITY_STANDINGS } from './domain/house-identity.js';

/** The business day of the transaction, as history reads it. */
const TODAY = `current_setting('app.today')::date`;

const STANDING = `CASE WHEN h.valid_from > ${TODAY} THEN 'coming'
  WHEN EXISTS (SELECT FROM house_identity later WHERE later.valid_from > h.valid_from AND later.valid_from <= ${TODAY})
  THEN 'past' ELSE 'in_force' END`;

export const IDENTITY_COLUMNS = `h.id, h.valid_from AS "validFrom", ${STANDING} AS standing, h.name, h.city, h.siren,
  entry.actor_name AS "recordedBy"`;

export const IDENTITY_TABLES = `house_identity h
  LEFT JOIN history_entry entry ON entry.subject = 'house_identity' AND entry.subject_id = h.id AND entry.operation = 'INSERT'`;

export const houseIdentityList: ListDeclaration = {
  select: IDENTITY_COLUMNS,
  from: IDENTITY_TABLES,
  id: 'h.id',
  department: null,
  filters: { standing: oneOf(STANDING, IDENTITY_STANDINGS) },
  sorts: { validFrom: 'h.valid_from', name: 'h.name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'validFrom', order: 'desc' },
  sums: {},
};
