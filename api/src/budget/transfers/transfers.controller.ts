import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { type TransferAction, transferLifecycle as lifecycle } from '../domain/transfer.lifecycle.js';
import { advanceTransfer, type TransferAdvance } from './advance.js';
import { recordRealExpenditure, transferCeilings } from './ceilings.js';
import { createTransfer } from './create.js';
import { transferList } from './list.js';
import { previewTransfer } from './plan.js';
import { readTransfer } from './read.js';
import {
  CorrectTransferDto,
  CreateTransferDto,
  RecordRealExpenditureDto,
  ReportTransferDto,
  TransferCeilingsQuery,
  TransferPreviewQuery,
} from './transfer.dto.js';
import {
  RealExpenditureView,
  TransferCeilingView,
  type TransferItem,
  TransferPage,
  TransferPreview,
  TransferTotals,
  TransferView,
} from './transfer.view.js';

@Controller()
export class TransfersController {
  constructor(private readonly transactions: Transactions) {}

  @Get('transfers')
  @Lists(lifecycle, transferList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<TransferPage> {
    return this.transactions.run(context, (tx) => listPage<TransferItem>(tx, transferList, query));
  }

  @Get('transfers/totals')
  @Lists(lifecycle, transferList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<TransferTotals> {
    return this.transactions.run(context, (tx) => listTotals<TransferTotals>(tx, transferList, query));
  }

  /** What may still be transferred from chapitre to chapitre. */
  @Get('transfers/ceilings')
  @Reads(lifecycle)
  ceilings(@Context() context: RequestContext, @Query() query: TransferCeilingsQuery): Promise<TransferCeilingView[]> {
    return this.transactions.run(context, (tx) => transferCeilings(tx, query));
  }

  /** What a transfer would do, before it is recorded. */
  @Get('transfers/preview')
  @Reads(lifecycle)
  preview(@Context() context: RequestContext, @Query() query: TransferPreviewQuery): Promise<TransferPreview> {
    return this.transactions.run(context, (tx) => previewTransfer(tx, query));
  }

  @Get('transfers/:id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<TransferView> {
    return this.transactions.run(context, (tx) => readTransfer(tx, id));
  }

  @Post('transfers')
  @Creates(lifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateTransferDto): Promise<TransferView> {
    return this.transactions.run(context, (tx) => createTransfer(tx, body));
  }

  @Post('fiscal-years/:id/real-expenditure')
  @Creates(lifecycle)
  recordRealExpenditure(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: RecordRealExpenditureDto,
  ): Promise<RealExpenditureView> {
    return this.transactions.run(context, (tx) => recordRealExpenditure(tx, id, body));
  }

  @Post('transfers/:id/report')
  @Transition(lifecycle, 'report')
  report(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReportTransferDto,
  ): Promise<TransferView> {
    return this.advance(context, target, 'report', body);
  }

  @Post('transfers/:id/correct')
  @Transition(lifecycle, 'correct')
  correct(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: CorrectTransferDto,
  ): Promise<TransferView> {
    return this.advance(context, target, 'correct', body);
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: TransferAction,
    input: TransferAdvance,
  ): Promise<TransferView> {
    return this.transactions.run(context, async (tx) => {
      await advanceTransfer(tx, target, action, input);
      return readTransfer(tx, target.id);
    });
  }
}
