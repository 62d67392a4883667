import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { AccessModule } from './access/access.module.js';
import { constraints } from './app.constraints.js';
import { entities } from './app.entities.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AwardsModule } from './awards/awards.module.js';
import { BeneficiariesModule } from './beneficiaries/beneficiaries.module.js';
import { BudgetModule } from './budget/budget.module.js';
import { ClausesModule } from './clauses/clauses.module.js';
import { CommitmentChecksModule } from './commitment-checks/checks.module.js';
import { ConventionsModule } from './conventions/conventions.module.js';
import { DeliberationsModule } from './deliberations/deliberations.module.js';
import { DeskModule } from './desk/desk.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FinancialReportsModule } from './financial-reports/financial-reports.module.js';
import { FundingAuthorisationsModule } from './funding-authorisations/funding-authorisations.module.js';
import { GrantRequestsModule } from './grant-requests/grant-requests.module.js';
import { HomeModule } from './home/home.module.js';
import { HouseModule } from './house/house.module.js';
import { HistoryModule } from './history/history.module.js';
import { IncomingGrantsModule } from './incoming-grants/incoming-grants.module.js';
import { MembershipsModule } from './memberships/memberships.module.js';
import { NumberingModule } from './numbering/numbering.module.js';
import { OfficersModule } from './officers/officers.module.js';
import { ParametersModule } from './parameters/parameters.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import type { Config } from './platform/config.js';
import { dataSourceOptions } from './platform/database.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SignedDocumentsModule } from './signed-documents/signed-documents.module.js';
import { SittingsModule } from './sittings/sittings.module.js';
import { YearEndsModule } from './year-ends/year-ends.module.js';

/** Without an address nothing is opened: that is how the contract is read. */
const databaseOf = (config: Config): TypeOrmModuleOptions => ({
  ...dataSourceOptions(config.databaseUrl, config.poolSize, entities),
  retryAttempts: 0,
  manualInitialization: config.databaseUrl === '',
});

/** The table of contents: one line a subject, in the order in which they may write to each other. */
const subjects = [
  AccessModule,
  ParametersModule,
  HouseModule,
  BeneficiariesModule,
  BudgetModule,
  GrantRequestsModule,
  MembershipsModule,
  AwardsModule,
  ConventionsModule,
  IncomingGrantsModule,
  FundingAuthorisationsModule,
  SittingsModule,
  ClausesModule,
  NumberingModule,
  ReportsModule,
  DeliberationsModule,
  FinancialReportsModule,
  PaymentsModule,
  YearEndsModule,
  AttachmentsModule,
  SignedDocumentsModule,
  OfficersModule,
  CommitmentChecksModule,
];

const readers = [HistoryModule, HomeModule, DeskModule, ProgressModule, ExportsModule];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(databaseOf(config)),
        PlatformModule.with(config, constraints),
        DiscoveryModule,
        ...subjects,
        ...readers,
      ],
    };
  }
}
