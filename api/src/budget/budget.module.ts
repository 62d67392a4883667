import { Module } from '@nestjs/common';
import {
  BudgetsController,
  ControlEnvelopesController,
  CreditLinesController,
  NomenclatureController,
} from './budget.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { OverrideRightsController } from './overrides/override-rights.controller.js';
import { FiscalYearsController } from './fiscal-years/fiscal-years.controller.js';

@Module({
  controllers: [
    BudgetsController,
    FiscalYearsController,
    CreditLinesController,
    ControlEnvelopesController,
    DelegationsController,
    OverrideRightsController,
    NomenclatureController,
  ],
})
export class BudgetModule {}
