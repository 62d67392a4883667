import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { GiveVisaDto } from '../budget/overrides/give-visa.dto.js';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { advanceAward } from './advance.js';
import { CreateAwardDto, ModifyAwardDto, ResolveImputationDto } from './award.dto.js';
import { type AwardItem, AwardPage, AwardTotals, AwardView } from './award.view.js';
import { createAward } from './create.js';
import { awardLifecycle as lifecycle } from './domain/award.lifecycle.js';
import { awardList } from './list.js';
import { modifyAward } from './modify.js';
import { readAward } from './read.js';

@Controller('awards')
export class AwardsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(lifecycle, awardList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<AwardPage> {
    return this.transactions.run(context, (tx) => listPage<AwardItem>(tx, awardList, query));
  }

  @Get('totals')
  @Lists(lifecycle, awardList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<AwardTotals> {
    return this.transactions.run(context, (tx) => listTotals<AwardTotals>(tx, awardList, query));
  }

  @Get(':id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<AwardView> {
    return this.transactions.run(context, (tx) => readAward(tx, id));
  }

  @Post()
  @Creates(lifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateAwardDto): Promise<AwardView> {
    return this.transactions.run(context, (tx) => createAward(tx, body));
  }

  @Patch(':id')
  @Modifies(lifecycle)
  modify(@Context() context: RequestContext, @Aim() target: Target, @Body() body: ModifyAwardDto): Promise<AwardView> {
    return this.transactions.run(context, (tx) => modifyAward(tx, target, body));
  }

  @Post(':id/give-visa')
  @Transition(lifecycle, 'give_visa')
  giveVisa(@Context() context: RequestContext, @Aim() target: Target, @Body() body: GiveVisaDto): Promise<AwardView> {
    return this.transactions.run(context, async (tx) => {
      await advanceAward(tx, target, 'give_visa', body);
      return readAward(tx, target.id);
    });
  }

  @Post(':id/resolve-imputation')
  @Transition(lifecycle, 'resolve_imputation')
  resolveImputation(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ResolveImputationDto,
  ): Promise<AwardView> {
    return this.transactions.run(context, async (tx) => {
      await advanceAward(tx, target, 'resolve_imputation', { resolution: body });
      return readAward(tx, target.id);
    });
  }

  @Post(':id/commit-yearly-credits')
  @Transition(lifecycle, 'commit_yearly_credits')
  commitYearlyCredits(@Context() context: RequestContext, @Aim() target: Target): Promise<AwardView> {
    return this.transactions.run(context, async (tx) => {
      await advanceAward(tx, target, 'commit_yearly_credits');
      return readAward(tx, target.id);
    });
  }

  @Post(':id/discard')
  @Transition(lifecycle, 'discard')
  discard(@Context() context: RequestContext, @Aim() target: Target): Promise<AwardView> {
    return this.transactions.run(context, async (tx) => {
      await advanceAward(tx, target, 'discard');
      return readAward(tx, target.id);
    });
  }
}
