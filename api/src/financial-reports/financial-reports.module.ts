import { Module } from '@nestjs/common';
import { FinancialReportsController } from './financial-reports.controller.js';

@Module({ controllers: [FinancialReportsController] })
export class FinancialReportsModule {}
