import type { ConstraintTable } from '../../platform/constraints.js';
import { budgetReasons } from '../domain/budget.reasons.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';

export const budgetImportConstraints: ConstraintTable = {
  uq_budget_import_content: { reason: reasons.same_content_imported() },
  ck_budget_import_kind: { reason: budgetReasons.unknown_value({}, 'kind') },
  ck_budget_import_state: { reason: reasons.import_consistent() },
  ck_budget_import_confirmed: { reason: reasons.import_consistent() },
  ck_budget_import_checked: { reason: reasons.import_consistent() },
  fk_budget_import_fiscal_year: { reason: budgetReasons.unknown_fiscal_year({}, 'fiscalYearId') },
};
