import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Creates, Lists, Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import type { ListQuery } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { TreatChecksDto } from './check.dto.js';
import { CommitmentCheckPage, CommitmentCheckTotals, CommitmentCheckView, TreatmentView } from './check.view.js';
import { checkAccess } from './domain/check.js';
import { checkList } from './list.js';
import { checkPage, checkTotals, readCheck } from './read.js';
import { treatChecks } from './treat.js';

@Controller('commitment-checks')
export class CommitmentChecksController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(checkAccess, checkList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<CommitmentCheckPage> {
    return this.transactions.run(context, (tx) => checkPage(tx, query));
  }

  @Get('totals')
  @Lists(checkAccess, checkList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<CommitmentCheckTotals> {
    return this.transactions.run(context, (tx) => checkTotals(tx, query));
  }

  @Get(':id')
  @Reads(checkAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<CommitmentCheckView> {
    return this.transactions.run(context, (tx) => readCheck(tx, id));
  }

  /** Answers one or many: it is right as it stands, or it was put right. */
  @Post('treatments')
  @Creates(checkAccess)
  treat(@Context() context: RequestContext, @Body() body: TreatChecksDto): Promise<TreatmentView> {
    return this.transactions.run(context, (tx) => treatChecks(tx, body));
  }
}
