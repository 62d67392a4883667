import { Module } from '@nestjs/common';
import {
  BudgetsController,
  ControlEnvelopesController,
  CreditLinesController,
  FiscalYearsController,
} from './budget.controller.js';

@Module({
  controllers: [BudgetsController, FiscalYearsController, CreditLinesController, ControlEnvelopesController],
})
export class BudgetModule {}
