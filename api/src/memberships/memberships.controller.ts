import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { GiveVisaDto } from '../budget/overrides/give-visa.dto.js';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { advanceMembership, type MembershipAdvance } from './advance.js';
import { createMembership } from './create.js';
import { type MembershipAction, membershipLifecycle as lifecycle } from './domain/membership.lifecycle.js';
import { membershipList } from './list.js';
import { CreateMembershipDto, EndMembershipDto, ModifyMembershipDto, RecordFeeCallDto } from './membership.dto.js';
import { type MembershipItem, MembershipPage, MembershipTotals, MembershipView } from './membership.view.js';
import { modifyMembership } from './modify.js';
import { readMembership } from './read.js';

@Controller('memberships')
export class MembershipsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(lifecycle, membershipList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<MembershipPage> {
    return this.transactions.run(context, (tx) => listPage<MembershipItem>(tx, membershipList, query));
  }

  @Get('totals')
  @Lists(lifecycle, membershipList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<MembershipTotals> {
    return this.transactions.run(context, (tx) => listTotals<MembershipTotals>(tx, membershipList, query));
  }

  @Get(':id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<MembershipView> {
    return this.transactions.run(context, (tx) => readMembership(tx, id));
  }

  @Post()
  @Creates(lifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateMembershipDto): Promise<MembershipView> {
    return this.transactions.run(context, (tx) => createMembership(tx, body));
  }

  @Patch(':id')
  @Modifies(lifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyMembershipDto,
  ): Promise<MembershipView> {
    return this.transactions.run(context, (tx) => modifyMembership(tx, target, body));
  }

  @Post(':id/give-visa')
  @Transition(lifecycle, 'give_visa')
  giveVisa(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GiveVisaDto,
  ): Promise<MembershipView> {
    return this.advance(context, target, 'give_visa', body);
  }

  @Post(':id/discard')
  @Transition(lifecycle, 'discard')
  discard(@Context() context: RequestContext, @Aim() target: Target): Promise<MembershipView> {
    return this.advance(context, target, 'discard');
  }

  @Post(':id/record-fee-call')
  @Transition(lifecycle, 'record_fee_call')
  recordFeeCall(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordFeeCallDto,
  ): Promise<MembershipView> {
    return this.advance(context, target, 'record_fee_call', body);
  }

  @Post(':id/end')
  @Transition(lifecycle, 'end')
  end(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: EndMembershipDto,
  ): Promise<MembershipView> {
    return this.advance(context, target, 'end', body);
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: MembershipAction,
    input: MembershipAdvance = {},
  ): Promise<MembershipView> {
    return this.transactions.run(context, async (tx) => {
      await advanceMembership(tx, target, action, input);
      return readMembership(tx, target.id);
    });
  }
}
