import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { validFromReasons } from './domain/parameter.js';
import { parameterReasons } from './domain/parameter.reasons.js';
import { PARAMETER_COLUMNS, PARAMETER_TABLES } from './list.js';
import type { AddParameterValueDto } from './parameter.dto.js';
import type { ParameterValueView } from './parameter.view.js';

export const PARAMETER_VALUE = `SELECT ${PARAMETER_COLUMNS} FROM ${PARAMETER_TABLES} WHERE p.id = $1::bigint`;

/** Label and unit follow the last value of the same parameter; an unknown one has no row to follow. */
export const ADD_PARAMETER_VALUE = `
  INSERT INTO parameter (code, valid_from, amount, unit, label, source)
  SELECT code, $2::date, $3::bigint, unit, coalesce($4, label), $5::text
  FROM parameter WHERE code = $1 ORDER BY valid_from DESC LIMIT 1
  RETURNING id`;

/** Prepares the value that a parameter takes from a day to come. What already served is never rewritten. */
export async function addParameterValue(tx: Tx, input: AddParameterValueDto): Promise<ParameterValueView> {
  const { code, validFrom, amount, label, source } = input;
  refuseFor('invalid', validFromReasons(validFrom, tx.today));
  await tx.mark('parameter.add_value');
  const [added] = await tx.query<{ id: number }>(ADD_PARAMETER_VALUE, [code, validFrom, amount, label ?? null, source]);
  refuseFor('invalid', added ? [] : [parameterReasons.unknown_parameter_code({}, 'code')]);
  const [value] = await tx.query<ParameterValueView>(PARAMETER_VALUE, [added!.id]);
  return found(value);
}
