import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { advanceIncomingGrant, type IncomingGrantInput } from './advance.js';
import { createIncomingGrant } from './create.js';
import { type IncomingGrantAction, incomingGrantLifecycle as lifecycle } from './domain/incoming-grant.lifecycle.js';
import {
  AbandonIncomingGrantDto,
  AttachIncomingGrantDto,
  AwardIncomingGrantDto,
  CreateIncomingGrantDto,
  FileIncomingGrantDto,
  GrantFactDto,
  ModifyIncomingGrantDto,
  ReceiveIncomingGrantDto,
  RefuseIncomingGrantDto,
} from './incoming-grant.dto.js';
import {
  type IncomingGrantItem,
  IncomingGrantPage,
  IncomingGrantTotals,
  IncomingGrantView,
} from './incoming-grant.view.js';
import { incomingGrantList } from './list.js';
import { modifyIncomingGrant } from './modify.js';
import { readIncomingGrant } from './read.js';

@Controller('incoming-grants')
export class IncomingGrantsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(lifecycle, incomingGrantList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<IncomingGrantPage> {
    return this.transactions.run(context, (tx) => listPage<IncomingGrantItem>(tx, incomingGrantList, query));
  }

  @Get('totals')
  @Lists(lifecycle, incomingGrantList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<IncomingGrantTotals> {
    return this.transactions.run(context, (tx) => listTotals<IncomingGrantTotals>(tx, incomingGrantList, query));
  }

  @Get(':id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<IncomingGrantView> {
    return this.transactions.run(context, (tx) => readIncomingGrant(tx, id));
  }

  @Post()
  @Creates(lifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateIncomingGrantDto): Promise<IncomingGrantView> {
    return this.transactions.run(context, (tx) => createIncomingGrant(tx, body));
  }

  @Patch(':id')
  @Modifies(lifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.transactions.run(context, (tx) => modifyIncomingGrant(tx, target, body));
  }

  @Post(':id/file')
  @Transition(lifecycle, 'file')
  file(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: FileIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'file', body);
  }

  @Post(':id/attach')
  @Transition(lifecycle, 'attach')
  attach(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: AttachIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'attach', body);
  }

  @Post(':id/record-award')
  @Transition(lifecycle, 'record_award')
  recordAward(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: AwardIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'record_award', body);
  }

  @Post(':id/record-refusal')
  @Transition(lifecycle, 'record_refusal')
  recordRefusal(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RefuseIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'record_refusal', body);
  }

  @Post(':id/record-agreement')
  @Transition(lifecycle, 'record_agreement')
  recordAgreement(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantFactDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'record_agreement', body);
  }

  @Post(':id/record-claim')
  @Transition(lifecycle, 'record_claim')
  recordClaim(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantFactDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'record_claim', body);
  }

  @Post(':id/record-receipt')
  @Transition(lifecycle, 'record_receipt')
  recordReceipt(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReceiveIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'record_receipt', body);
  }

  @Post(':id/record-justification')
  @Transition(lifecycle, 'record_justification')
  recordJustification(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantFactDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'record_justification', body);
  }

  @Post(':id/close')
  @Transition(lifecycle, 'close')
  close(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantFactDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'close', body);
  }

  @Post(':id/abandon')
  @Transition(lifecycle, 'abandon')
  abandon(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: AbandonIncomingGrantDto,
  ): Promise<IncomingGrantView> {
    return this.advance(context, target, 'abandon', body);
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: IncomingGrantAction,
    input: IncomingGrantInput,
  ): Promise<IncomingGrantView> {
    return this.transactions.run(context, async (tx) => {
      await advanceIncomingGrant(tx, target, action, input);
      return readIncomingGrant(tx, target.id);
    });
  }
}
