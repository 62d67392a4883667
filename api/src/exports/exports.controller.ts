import { Body, Controller, Inject, type OnApplicationBootstrap, Param, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { FILES, type FileStore } from '../platform/files/file-store.js';
import { Exports } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { RoutesAreDeclared } from '../platform/http/routes.js';
import { JobView } from '../platform/jobs/job.view.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { ListQuery } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { askExport, EXPORT } from './ask.js';
import { AskExportDto } from './export.dto.js';
import { writeExport } from './write.js';

@Controller('exports')
export class ExportsController implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly routes: RoutesAreDeclared,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  onApplicationBootstrap(): void {
    const { transactions, files, jobs } = this;
    const lists = this.routes.lists();
    jobs.handle(EXPORT, (run) => writeExport({ transactions, files, lists }, run));
  }

  /** A file of the whole list, under the parameters of its page: filters, `sort`, `order`. */
  @Post(':list')
  @Exports()
  ask(
    @Context() context: RequestContext,
    @Param('list') list: string,
    @Query() query: ListQuery,
    @Body() { format = 'csv' }: AskExportDto,
  ): Promise<JobView> {
    const listed = this.routes.lists().get(list)!;
    return this.transactions.run(context, (tx) => askExport(tx, this.jobs, list, listed, query, format));
  }
}
