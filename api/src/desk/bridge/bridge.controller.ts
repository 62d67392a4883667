import { Controller, Get, Query } from '@nestjs/common';
import { awardLifecycle } from '../../awards/domain/award.lifecycle.js';
import type { RequestContext } from '../../platform/context.js';
import { Lists } from '../../platform/http/permissions.js';
import { Context } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { type BridgeItem, BridgePage, BridgeTotals, BridgeView } from './bridge.view.js';
import { bridgeList } from './list.js';
import { readBridge } from './read.js';

@Controller('bridge-items')
export class BridgeController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(awardLifecycle, bridgeList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BridgePage> {
    return this.transactions.run(context, (tx) => listPage<BridgeItem>(tx, bridgeList, query));
  }

  @Get('totals')
  @Lists(awardLifecycle, bridgeList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BridgeTotals> {
    return this.transactions.run(context, (tx) => listTotals<BridgeTotals>(tx, bridgeList, query));
  }

  /** The same by step, with why each step has less than the one before. */
  @Get('steps')
  @Lists(awardLifecycle, bridgeList, 'totals')
  steps(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BridgeView> {
    return this.transactions.run(context, (tx) => readBridge(tx, query));
  }
}
