import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from './config.js';
import { CONSTRAINTS, type ConstraintTable } from './constraints.js';
import { DiskFiles } from './files/disk-files.js';
import { FILES } from './files/file-store.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RoutesAreDeclared } from './http/routes.js';
import { validationPipe } from './http/validation.js';
import { Jobs } from './jobs/jobs.js';
import { JobsController } from './jobs/jobs.controller.js';
import { Worker } from './jobs/worker.js';
import { FrozenPrints } from './printing/frozen.js';
import { PdfPrinter } from './printing/pdf.js';
import { Transactions } from './transactions.js';

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, constraints: ConstraintTable): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, JobsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CONSTRAINTS, useValue: constraints },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: FILES, useValue: new DiskFiles(config.filesDirectory) },
        Transactions,
        RoutesAreDeclared,
        Jobs,
        Worker,
        PdfPrinter,
        FrozenPrints,
      ],
      exports: [CONFIG, FILES, Transactions, RoutesAreDeclared, Jobs, PdfPrinter, FrozenPrints],
    };
  }
}
