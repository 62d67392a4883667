import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { advanceFinancialReport, type FinancialReportInput } from './advance.js';
import { receiveFinancialReport } from './create.js';
import { type FinancialReportAction, financialReportLifecycle } from './domain/financial-report.lifecycle.js';
import { ReceiveAgainDto, ReceiveFinancialReportDto, ReturnFinancialReportDto } from './financial-report.dto.js';
import {
  type FinancialReportItem,
  FinancialReportPage,
  FinancialReportTotals,
  FinancialReportView,
} from './financial-report.view.js';
import { financialReportList } from './list.js';
import { readFinancialReport } from './read.js';

@Controller('financial-reports')
export class FinancialReportsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(financialReportLifecycle, financialReportList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<FinancialReportPage> {
    return this.transactions.run(context, (tx) => listPage<FinancialReportItem>(tx, financialReportList, query));
  }

  @Get('totals')
  @Lists(financialReportLifecycle, financialReportList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<FinancialReportTotals> {
    return this.transactions.run(context, (tx) => listTotals<FinancialReportTotals>(tx, financialReportList, query));
  }

  @Get(':id')
  @Reads(financialReportLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<FinancialReportView> {
    return this.transactions.run(context, (tx) => readFinancialReport(tx, id));
  }

  @Post()
  @Creates(financialReportLifecycle)
  create(@Context() context: RequestContext, @Body() body: ReceiveFinancialReportDto): Promise<FinancialReportView> {
    return this.transactions.run(context, (tx) => receiveFinancialReport(tx, body));
  }

  @Post(':id/accept')
  @Transition(financialReportLifecycle, 'accept')
  accept(@Context() context: RequestContext, @Aim() target: Target): Promise<FinancialReportView> {
    return this.advance(context, target, 'accept');
  }

  @Post(':id/return')
  @Transition(financialReportLifecycle, 'return')
  return(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReturnFinancialReportDto,
  ): Promise<FinancialReportView> {
    return this.advance(context, target, 'return', body);
  }

  @Post(':id/receive-again')
  @Transition(financialReportLifecycle, 'receive_again')
  receiveAgain(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReceiveAgainDto,
  ): Promise<FinancialReportView> {
    return this.advance(context, target, 'receive_again', body);
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: FinancialReportAction,
    input: FinancialReportInput = {},
  ): Promise<FinancialReportView> {
    return this.transactions.run(context, async (tx) => {
      await advanceFinancialReport(tx, target, action, input);
      return readFinancialReport(tx, target.id);
    });
  }
}
