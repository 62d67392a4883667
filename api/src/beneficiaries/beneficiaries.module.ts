import { Module } from '@nestjs/common';
import { BankAccountsController } from './bank-accounts.controller.js';
import { BeneficiariesController } from './beneficiaries.controller.js';
import { BeneficiaryContactsController, LegalCategoriesController } from './references.controller.js';

@Module({
  controllers: [
    BeneficiariesController,
    BankAccountsController,
    BeneficiaryContactsController,
    LegalCategoriesController,
  ],
})
export class BeneficiariesModule {}
