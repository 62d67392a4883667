import type { ConstraintTable } from '../platform/constraints.js';
import { numberingReasons as reasons } from './domain/numbering.reasons.js';

export const numberingConstraints: ConstraintTable = {
  uq_act_series_open: { reason: reasons.series_open() },
  ck_act_series_kind: { reason: reasons.unknown_value({}, 'kind') },
  ck_act_series_body: { reason: reasons.unknown_value({}, 'body') },
  ck_act_series_first_value: { reason: reasons.unknown_value({}, 'firstValue') },
  ck_act_series_period: { reason: reasons.unknown_value({}, 'openedOn') },
  uq_act_number_value: { reason: reasons.number_settled_elsewhere(), factsTellBetter: true },
  uq_act_number_key: { reason: reasons.number_settled_elsewhere(), factsTellBetter: true },
  uq_act_number_reserved: { reason: reasons.number_settled_elsewhere(), factsTellBetter: true },
  ck_act_number_state: { reason: reasons.unknown_value({}, 'state') },
  ck_act_number_explained: { reason: reasons.number_settled() },
  ck_act_number_settled: { reason: reasons.number_settled() },
  ck_number_spent: { reason: reasons.number_spent({}, 'number') },
};
