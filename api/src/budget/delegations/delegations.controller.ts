import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Modifies, Reads } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { delegationAccess } from '../domain/delegation.js';
import { EndDelegationDto, GiveDelegationDto } from './delegation.dto.js';
import {
  DelegationChoices,
  type DelegationItem,
  DelegationPage,
  DelegationTotals,
  DelegationView,
} from './delegation.view.js';
import { endDelegation, giveDelegation } from './give.js';
import { delegationList } from './list.js';
import { delegationChoices, readDelegation } from './read.js';

@Controller('signature-delegations')
export class DelegationsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(delegationAccess, delegationList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DelegationPage> {
    return this.transactions.run(context, (tx) => listPage<DelegationItem>(tx, delegationList, query));
  }

  @Get('totals')
  @Lists(delegationAccess, delegationList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DelegationTotals> {
    return this.transactions.run(context, (tx) => listTotals<DelegationTotals>(tx, delegationList, query));
  }

  @Get('choices')
  @Reads(delegationAccess)
  choices(@Context() context: RequestContext): Promise<DelegationChoices> {
    return this.transactions.run(context, delegationChoices);
  }

  @Get(':id')
  @Reads(delegationAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<DelegationView> {
    return this.transactions.run(context, (tx) => readDelegation(tx, id));
  }

  @Post()
  @Creates(delegationAccess)
  give(@Context() context: RequestContext, @Body() body: GiveDelegationDto): Promise<DelegationView> {
    return this.transactions.run(context, (tx) => giveDelegation(tx, body));
  }

  @Patch(':id')
  @Modifies(delegationAccess)
  end(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: EndDelegationDto,
  ): Promise<DelegationView> {
    return this.transactions.run(context, (tx) => endDelegation(tx, target, body));
  }
}
