import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access/access.module.js';
import { constraints } from './app.constraints.js';
import { entities } from './app.entities.js';
import { BeneficiariesModule } from './beneficiaries/beneficiaries.module.js';
import type { Config } from './platform/config.js';
import { dataSourceOptions } from './platform/database.js';
import { PlatformModule } from './platform/platform.module.js';

/** The table of contents: one line a subject, in the order in which they may write to each other. */
const subjects = [AccessModule, BeneficiariesModule];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, config.poolSize, entities),
          retryAttempts: 0,
        }),
        PlatformModule.with(config, constraints),
        DiscoveryModule,
        ...subjects,
      ],
    };
  }
}
