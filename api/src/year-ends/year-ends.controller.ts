import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Creates, Lists, Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { decideYearEnd } from './decide.js';
import { yearEndAccess as access } from './domain/year-end.js';
import { yearEndList } from './list.js';
import { listYearEnd, readYearEnd } from './read.js';
import { DecideYearEndDto } from './year-end.dto.js';
import { YearEndPage, YearEndTotals, YearEndView } from './year-end.view.js';

/** Named by its fiscal year. */
@Controller('year-ends')
export class YearEndsController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id')
  @Reads(access)
  read(@Context() context: RequestContext, @Id() id: number): Promise<YearEndView> {
    return this.transactions.run(context, (tx) => readYearEnd(tx, id));
  }
}

@Controller('year-end-commitments')
export class YearEndCommitmentsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(access, yearEndList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<YearEndPage> {
    return this.transactions.run(context, (tx) => listYearEnd(tx, query));
  }

  @Get('totals')
  @Lists(access, yearEndList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<YearEndTotals> {
    return this.transactions.run(context, (tx) => listTotals<YearEndTotals>(tx, yearEndList, query));
  }
}

@Controller('year-end-decisions')
export class YearEndDecisionsController {
  constructor(private readonly transactions: Transactions) {}

  @Post()
  @Creates(access)
  decide(@Context() context: RequestContext, @Body() body: DecideYearEndDto): Promise<YearEndView> {
    return this.transactions.run(context, (tx) => decideYearEnd(tx, body));
  }
}
