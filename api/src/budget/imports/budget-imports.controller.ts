import {
  Controller,
  Get,
  Inject,
  type OnApplicationBootstrap,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { RequestContext, Target } from '../../platform/context.js';
import { FILES, type FileStore } from '../../platform/files/file-store.js';
import { answerContent } from '../../platform/http/download.js';
import { Creates, Lists, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, type Arrival, Arriving, Context, Id } from '../../platform/http/request.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { budgetImportLifecycle } from '../domain/imports/budget-import.lifecycle.js';
import { advanceBudgetImport } from './advance.js';
import { ImportQuery, PreviewQuery } from './budget-import.dto.js';
import {
  type BudgetImportItem,
  BudgetImportPage,
  BudgetImportTotals,
  BudgetImportView,
  ImportFindingPage,
  ImportLinePage,
} from './budget-import.view.js';
import { findingsFile } from './findings-file.js';
import { budgetImportList } from './list.js';
import { readBudgetImport, readFindings, readLines } from './read.js';
import { receiveImport } from './receive.js';
import { CHECK, WRITE } from './send.js';
import { checkImport, writeImport } from './work.js';

@Controller('budget-imports')
export class BudgetImportsController implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  onApplicationBootstrap(): void {
    const { transactions, files, jobs } = this;
    jobs.handle(CHECK, (run) => checkImport({ transactions, files }, run));
    jobs.handle(WRITE, (run) => writeImport({ transactions, files }, run));
  }

  @Get()
  @Lists(budgetImportLifecycle, budgetImportList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BudgetImportPage> {
    return this.transactions.run(context, (tx) => listPage<BudgetImportItem>(tx, budgetImportList, query));
  }

  @Get('totals')
  @Lists(budgetImportLifecycle, budgetImportList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BudgetImportTotals> {
    return this.transactions.run(context, (tx) => listTotals<BudgetImportTotals>(tx, budgetImportList, query));
  }

  /** The body is the file itself; what it is the vote of stands in the address. */
  @Post()
  @Creates(budgetImportLifecycle)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  receive(
    @Context() context: RequestContext,
    @Query() query: ImportQuery,
    @Arriving() arrival: Arrival,
  ): Promise<BudgetImportView> {
    const { transactions, files, jobs } = this;
    return receiveImport({ transactions, files, jobs }, context, query, arrival);
  }

  @Get(':id')
  @Reads(budgetImportLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<BudgetImportView> {
    return this.transactions.run(context, (tx) => readBudgetImport(tx, id));
  }

  @Get(':id/lines')
  @Reads(budgetImportLifecycle)
  lines(@Context() context: RequestContext, @Id() id: number, @Query() query: PreviewQuery): Promise<ImportLinePage> {
    return this.transactions.run(context, (tx) => readLines(tx, id, query));
  }

  /** What keeps from writing first, then what is only told. */
  @Get(':id/findings')
  @Reads(budgetImportLifecycle)
  findings(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: PreviewQuery,
  ): Promise<ImportFindingPage> {
    return this.transactions.run(context, (tx) => readFindings(tx, id, query));
  }

  @Get(':id/findings/file')
  @Reads(budgetImportLifecycle)
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async findingsFile(
    @Context() context: RequestContext,
    @Id() id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return answerContent(reply, await this.transactions.run(context, (tx) => findingsFile(tx, id)));
  }

  /** Nothing was written before; everything is written by it, or nothing. */
  @Post(':id/confirm')
  @Transition(budgetImportLifecycle, 'confirm')
  confirm(@Context() context: RequestContext, @Aim() target: Target): Promise<BudgetImportView> {
    return this.advance(context, target, 'confirm');
  }

  @Post(':id/check-again')
  @Transition(budgetImportLifecycle, 'check_again')
  checkAgain(@Context() context: RequestContext, @Aim() target: Target): Promise<BudgetImportView> {
    return this.advance(context, target, 'check_again');
  }

  @Post(':id/abandon')
  @Transition(budgetImportLifecycle, 'abandon')
  abandon(@Context() context: RequestContext, @Aim() target: Target): Promise<BudgetImportView> {
    return this.advance(context, target, 'abandon');
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: Parameters<typeof advanceBudgetImport>[3],
  ): Promise<BudgetImportView> {
    return this.transactions.run(context, async (tx) => {
      await advanceBudgetImport(tx, this.jobs, target, action);
      return readBudgetImport(tx, target.id);
    });
  }
}
