import type { ConstraintTable } from '../../platform/constraints.js';
import { budgetReasons } from '../domain/budget.reasons.js';
import { nomenclatureReasons as reasons } from '../domain/nomenclature.reasons.js';

export const chartConstraints: ConstraintTable = {
  uq_nomenclature_code: { reason: reasons.code_exists({}, 'code') },
  ck_nomenclature_code_axis: { reason: reasons.unknown_value({}, 'axis') },
  ck_nomenclature_code_code: { reason: reasons.unknown_value({}, 'code') },
  ck_nomenclature_code_in_use: { reason: reasons.code_in_use({}, 'code') },
  ck_nomenclature_code_heading_in_use: { reason: reasons.heading_in_use({}, 'code') },
  fk_nomenclature_code_budget: { reason: budgetReasons.unknown_budget({}, 'budgetId') },
  ck_credit_line_code_open: { reason: reasons.closed_code_takes_no_line(), factsTellBetter: true },
  uq_nature_rule: { reason: reasons.unknown_value({}, 'nature') },
  ck_nature_rule_document: { reason: reasons.unknown_value({}, 'document') },
  ck_nature_rule_nature: { reason: reasons.unknown_value({}, 'nature') },
  ck_nature_rule_kind: { reason: reasons.unknown_value({}, 'beneficiaryKind') },
  ck_nature_rule_category: { reason: reasons.unknown_value({}, 'legalCategory') },
  uq_code_succession: { reason: reasons.succession_exists({}, 'formerCode') },
  ck_code_succession_axis: { reason: reasons.unknown_value({}, 'axis') },
  ck_code_succession_year: { reason: reasons.unknown_value({}, 'year') },
  fk_code_succession_budget: { reason: budgetReasons.unknown_budget({}, 'budgetId') },
};
