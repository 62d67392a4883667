import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { creditLineAccess } from '../budget/domain/budget.js';
import { creditLineList } from '../budget/list.js';
import type { RequestContext } from '../platform/context.js';
import { Lists } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { DeskView, DrillView, type LedgerItem, LedgerPage, LedgerTotals } from './desk.view.js';
import { FIGURES } from './domain/figures.js';
import { GROUPINGS } from './domain/groupings.js';
import { readDrill } from './drill.js';
import { ledgerList } from './list.js';
import { readDesk } from './read.js';

const asOf = ApiQuery({ name: 'asOf', required: false, type: String, description: 'AAAA-MM-JJ' });

@Controller('budget-desk')
export class DeskController {
  constructor(private readonly transactions: Transactions) {}

  /** Credits as a tree, under the filters of credit lines. */
  @Get()
  @Lists(creditLineAccess, creditLineList, 'totals')
  @ApiQuery({ name: 'grouping', required: false, enum: Object.keys(GROUPINGS) })
  @ApiQuery({ name: 'open', required: false, type: String, description: 'paths that are open' })
  @asOf
  desk(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DeskView> {
    return this.transactions.run(context, (tx) => readDesk(tx, query));
  }

  /** What makes a figure, under the same filters. */
  @Get('drill')
  @Lists(creditLineAccess, creditLineList, 'totals')
  @ApiQuery({ name: 'figure', required: false, enum: FIGURES })
  @asOf
  drill(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DrillView> {
    return this.transactions.run(context, (tx) => readDrill(tx, query));
  }
}

@Controller('movements')
export class LedgerController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(creditLineAccess, ledgerList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<LedgerPage> {
    return this.transactions.run(context, (tx) => listPage<LedgerItem>(tx, ledgerList, query));
  }

  @Get('totals')
  @Lists(creditLineAccess, ledgerList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<LedgerTotals> {
    return this.transactions.run(context, (tx) => listTotals<LedgerTotals>(tx, ledgerList, query));
  }
}
