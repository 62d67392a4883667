import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Creates, Lists, Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { officerAccess } from './domain/officer.js';
import { handOver } from './hand-over.js';
import { officerList } from './list.js';
import { HandOverDto } from './officer.dto.js';
import { type OfficerItem, OfficerPage, OfficerTotals, OfficerView } from './officer.view.js';
import { readOfficer } from './read.js';

@Controller('officers')
export class OfficersController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(officerAccess, officerList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<OfficerPage> {
    return this.transactions.run(context, (tx) => listPage<OfficerItem>(tx, officerList, query));
  }

  @Get('totals')
  @Lists(officerAccess, officerList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<OfficerTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, officerList, query));
  }

  @Get(':id')
  @Reads(officerAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<OfficerView> {
    return this.transactions.run(context, (tx) => readOfficer(tx, id));
  }

  @Post(':id/hand-over')
  @Creates(officerAccess)
  handOver(@Context() context: RequestContext, @Id() id: number, @Body() body: HandOverDto): Promise<OfficerView> {
    return this.transactions.run(context, (tx) => handOver(tx, id, body));
  }
}
