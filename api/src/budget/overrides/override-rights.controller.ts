import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Modifies, Reads } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { overrideRightAccess } from '../domain/line-override.js';
import { EndOverrideRightDto, GiveOverrideRightDto } from './override-right.dto.js';
import {
  OverrideRightChoices,
  type OverrideRightItem,
  OverrideRightPage,
  OverrideRightTotals,
  OverrideRightView,
} from './override-right.view.js';
import { endOverrideRight, giveOverrideRight } from './give.js';
import { overrideRightList } from './list.js';
import { overrideRightChoices, readOverrideRight } from './read.js';

@Controller('line-override-rights')
export class OverrideRightsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(overrideRightAccess, overrideRightList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<OverrideRightPage> {
    return this.transactions.run(context, (tx) => listPage<OverrideRightItem>(tx, overrideRightList, query));
  }

  @Get('totals')
  @Lists(overrideRightAccess, overrideRightList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<OverrideRightTotals> {
    return this.transactions.run(context, (tx) => listTotals<OverrideRightTotals>(tx, overrideRightList, query));
  }

  @Get('choices')
  @Reads(overrideRightAccess)
  choices(@Context() context: RequestContext): Promise<OverrideRightChoices> {
    return this.transactions.run(context, overrideRightChoices);
  }

  @Get(':id')
  @Reads(overrideRightAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<OverrideRightView> {
    return this.transactions.run(context, (tx) => readOverrideRight(tx, id));
  }

  @Post()
  @Creates(overrideRightAccess)
  give(@Context() context: RequestContext, @Body() body: GiveOverrideRightDto): Promise<OverrideRightView> {
    return this.transactions.run(context, (tx) => giveOverrideRight(tx, body));
  }

  @Patch(':id')
  @Modifies(overrideRightAccess)
  end(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: EndOverrideRightDto,
  ): Promise<OverrideRightView> {
    return this.transactions.run(context, (tx) => endOverrideRight(tx, target, body));
  }
}
