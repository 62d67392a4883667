import { Module } from '@nestjs/common';
import { BankAccountsController, BeneficiariesController } from './beneficiaries.controller.js';

@Module({ controllers: [BeneficiariesController, BankAccountsController] })
export class BeneficiariesModule {}
