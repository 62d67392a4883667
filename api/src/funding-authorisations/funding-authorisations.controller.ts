import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { advanceFundingAuthorisation } from './advance.js';
import { createFundingAuthorisation } from './create.js';
import { fundingAuthorisationLifecycle as lifecycle } from './domain/funding-authorisation.lifecycle.js';
import { CreateFundingAuthorisationDto, ModifyFundingAuthorisationDto } from './funding-authorisation.dto.js';
import {
  type FundingAuthorisationItem,
  FundingAuthorisationPage,
  FundingAuthorisationTotals,
  FundingAuthorisationView,
} from './funding-authorisation.view.js';
import { fundingAuthorisationList as declaration } from './list.js';
import { modifyFundingAuthorisation } from './modify.js';
import { readFundingAuthorisation } from './read.js';

@Controller('funding-authorisations')
export class FundingAuthorisationsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(lifecycle, declaration)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<FundingAuthorisationPage> {
    return this.transactions.run(context, (tx) => listPage<FundingAuthorisationItem>(tx, declaration, query));
  }

  @Get('totals')
  @Lists(lifecycle, declaration, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<FundingAuthorisationTotals> {
    return this.transactions.run(context, (tx) => listTotals<FundingAuthorisationTotals>(tx, declaration, query));
  }

  @Get(':id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<FundingAuthorisationView> {
    return this.transactions.run(context, (tx) => readFundingAuthorisation(tx, id));
  }

  @Post()
  @Creates(lifecycle)
  create(
    @Context() context: RequestContext,
    @Body() body: CreateFundingAuthorisationDto,
  ): Promise<FundingAuthorisationView> {
    return this.transactions.run(context, (tx) => createFundingAuthorisation(tx, body));
  }

  @Patch(':id')
  @Modifies(lifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyFundingAuthorisationDto,
  ): Promise<FundingAuthorisationView> {
    return this.transactions.run(context, (tx) => modifyFundingAuthorisation(tx, target, body));
  }

  @Post(':id/discard')
  @Transition(lifecycle, 'discard')
  discard(@Context() context: RequestContext, @Aim() target: Target): Promise<FundingAuthorisationView> {
    return this.transactions.run(context, async (tx) => {
      await advanceFundingAuthorisation(tx, target, 'discard');
      return readFundingAuthorisation(tx, target.id);
    });
  }
}
