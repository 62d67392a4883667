import { anyOf, type ListDeclaration, oneOf } from '../platform/lists.js';
import { PARAMETER_STANDINGS } from './domain/parameter.js';

/** The business day of the transaction, as history reads it. */
const TODAY = `current_setting('app.today')::date`;

const STANDING = `CASE WHEN p.valid_from > ${TODAY} THEN 'coming'
  WHEN EXISTS (SELECT FROM parameter later WHERE later.code = p.code AND later.valid_from > p.valid_from AND later.valid_from <= ${TODAY})
  THEN 'past' ELSE 'in_force' END`;

export const PARAMETER_COLUMNS = `p.id, p.code, p.label, p.unit, p.valid_from AS "validFrom", p.amount, p.source, ${STANDING} AS standing,
  entry.actor_name AS "recordedBy", entry.recorded_at AS "recordedAt"`;

export const PARAMETER_TABLES = `parameter p
  LEFT JOIN history_entry entry ON entry.subject = 'parameter' AND entry.subject_id = p.id AND entry.operation = 'INSERT'`;

export const parameterList: ListDeclaration = {
  select: PARAMETER_COLUMNS,
  from: PARAMETER_TABLES,
  id: 'p.id',
  department: null,
  filters: { code: anyOf('p.code'), standing: oneOf(STANDING, PARAMETER_STANDINGS) },
  sorts: { code: 'p.code', validFrom: 'p.valid_from' },
  defaultSort: { by: 'validFrom', order: 'desc' },
  sums: {},
};
