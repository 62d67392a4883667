import { Body, Controller, Inject, type OnApplicationBootstrap, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../../platform/context.js';
import { FILES, type FileStore } from '../../platform/files/file-store.js';
import { Creates } from '../../platform/http/permissions.js';
import { Context } from '../../platform/http/request.js';
import { JobView } from '../../platform/jobs/job.view.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { ListQuery } from '../../platform/lists.js';
import { PdfPrinter } from '../../platform/printing/pdf.js';
import { Transactions } from '../../platform/transactions.js';
import { askExtracts, extractAccess, EXTRACTS } from './ask.js';
import { PrintExtractsDto } from './extract.dto.js';
import { printExtracts } from './print.js';

@Controller('extracts')
export class ExtractsController implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly printer: PdfPrinter,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  onApplicationBootstrap(): void {
    const { transactions, files, printer, jobs } = this;
    jobs.handle(EXTRACTS, (run) => printExtracts({ transactions, files, printer }, run));
  }

  /** An archive of the extracts of a list of deliberations, under the filters of its page. */
  @Post()
  @Creates(extractAccess)
  print(
    @Context() context: RequestContext,
    @Query() query: ListQuery,
    @Body() { freeze = false }: PrintExtractsDto,
  ): Promise<JobView> {
    return this.transactions.run(context, (tx) => askExtracts(tx, this.jobs, query, freeze));
  }
}
