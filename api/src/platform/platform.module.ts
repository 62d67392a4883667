import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from './config.js';
import { CONSTRAINTS, type ConstraintTable } from './constraints.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RoutesAreDeclared } from './http/routes.js';
import { validationPipe } from './http/validation.js';
import { Transactions } from './transactions.js';

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, constraints: ConstraintTable): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CONSTRAINTS, useValue: constraints },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
        Transactions,
        RoutesAreDeclared,
      ],
      exports: [CONFIG, Transactions, RoutesAreDeclared],
    };
  }
}
