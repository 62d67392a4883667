import { Module } from '@nestjs/common';
import { BudgetsController, ControlEnvelopesController, CreditLinesController } from './budget.controller.js';
import {
  CarriedLinesController,
  CodeSuccessionsController,
  NatureRulesController,
  NomenclatureController,
} from './chart/chart.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { AuthorisationsController } from './authorisations/authorisations.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { OverrideRightsController } from './overrides/override-rights.controller.js';
import { ExternalConsumptionsController } from './external/external-consumptions.controller.js';
import { BudgetImportsController } from './imports/budget-imports.controller.js';
import { FiscalYearsController } from './fiscal-years/fiscal-years.controller.js';
import { ProvisionalCreditsController } from './provisional/provisional.controller.js';
import { TransfersController } from './transfers/transfers.controller.js';

@Module({
  controllers: [
    BudgetsController,
    FiscalYearsController,
    CreditLinesController,
    ControlEnvelopesController,
    DelegationsController,
    OverrideRightsController,
    AuthorisationsController,
    NomenclatureController,
    TransfersController,
    CorrectionsController,
    ExternalConsumptionsController,
    NatureRulesController,
    CodeSuccessionsController,
    CarriedLinesController,
    ProvisionalCreditsController,
    BudgetImportsController,
  ],
})
export class BudgetModule {}
