import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { actNumberLifecycle, actSeriesAccess } from './domain/act-number.lifecycle.js';
import { actNumberList, seriesList } from './list.js';
import { OpenSeriesDto, VoidNumberDto } from './numbering.dto.js';
import {
  type ActNumberItem,
  ActNumberPage,
  ActNumberTotals,
  ActNumberView,
  SeriesItem,
  SeriesPage,
  SeriesTotals,
} from './numbering.view.js';
import { readActNumber } from './read.js';
import { openSeries } from './series.js';
import { voidNumber } from './settle.js';

@Controller('act-series')
export class ActSeriesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(actSeriesAccess, seriesList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SeriesPage> {
    return this.transactions.run(context, (tx) => listPage<SeriesItem>(tx, seriesList, query));
  }

  @Get('totals')
  @Lists(actSeriesAccess, seriesList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SeriesTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, seriesList, query));
  }

  /** Opens a series from today; the one that numbered the same acts closes. */
  @Post()
  @Creates(actSeriesAccess)
  open(@Context() context: RequestContext, @Body() body: OpenSeriesDto): Promise<SeriesItem> {
    return this.transactions.run(context, (tx) => openSeries(tx, body));
  }
}

@Controller('act-numbers')
export class ActNumbersController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(actNumberLifecycle, actNumberList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ActNumberPage> {
    return this.transactions.run(context, (tx) => listPage<ActNumberItem>(tx, actNumberList, query));
  }

  @Get('totals')
  @Lists(actNumberLifecycle, actNumberList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ActNumberTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, actNumberList, query));
  }

  @Get(':id')
  @Reads(actNumberLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<ActNumberView> {
    return this.transactions.run(context, (tx) => readActNumber(tx, id));
  }

  @Post(':id/void')
  @Transition(actNumberLifecycle, 'void')
  void(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() { reason }: VoidNumberDto,
  ): Promise<ActNumberView> {
    return this.transactions.run(context, async (tx) => {
      await voidNumber(tx, target, reason);
      return readActNumber(tx, target.id);
    });
  }
}
