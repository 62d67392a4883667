import { Module } from '@nestjs/common';
import {
  BudgetsController,
  ControlEnvelopesController,
  CreditLinesController,
  FiscalYearsController,
} from './budget.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';

@Module({
  controllers: [
    BudgetsController,
    FiscalYearsController,
    CreditLinesController,
    ControlEnvelopesController,
    DelegationsController,
  ],
})
export class BudgetModule {}
