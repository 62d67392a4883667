import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { type BordereauAction, bordereauLifecycle } from '../domain/bordereau.lifecycle.js';
import { advanceBordereau, type BordereauInput } from './advance.js';
import { PrepareBordereauDto, WithdrawSignatureDto } from './bordereau.dto.js';
import { type BordereauItem, BordereauPage, BordereauTotals, BordereauView } from './bordereau.view.js';
import { bordereauList } from './list.js';
import { prepareBordereau } from './prepare.js';
import { readBordereau } from './read.js';

@Controller('bordereaux')
export class BordereauxController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(bordereauLifecycle, bordereauList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BordereauPage> {
    return this.transactions.run(context, (tx) => listPage<BordereauItem>(tx, bordereauList, query));
  }

  @Get('totals')
  @Lists(bordereauLifecycle, bordereauList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BordereauTotals> {
    return this.transactions.run(context, (tx) => listTotals<BordereauTotals>(tx, bordereauList, query));
  }

  @Get(':id')
  @Reads(bordereauLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<BordereauView> {
    return this.transactions.run(context, (tx) => readBordereau(tx, id));
  }

  /** Gathers ordered mandats of one budget and year. */
  @Post()
  @Creates(bordereauLifecycle)
  prepare(@Context() context: RequestContext, @Body() body: PrepareBordereauDto): Promise<BordereauView> {
    return this.transactions.run(context, (tx) => prepareBordereau(tx, body));
  }

  @Post(':id/sign')
  @Transition(bordereauLifecycle, 'sign')
  sign(@Context() context: RequestContext, @Aim() target: Target): Promise<BordereauView> {
    return this.advance(context, target, 'sign');
  }

  @Post(':id/withdraw-signature')
  @Transition(bordereauLifecycle, 'withdraw_signature')
  withdrawSignature(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: WithdrawSignatureDto,
  ): Promise<BordereauView> {
    return this.advance(context, target, 'withdraw_signature', body);
  }

  @Post(':id/send')
  @Transition(bordereauLifecycle, 'send')
  send(@Context() context: RequestContext, @Aim() target: Target): Promise<BordereauView> {
    return this.advance(context, target, 'send');
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: BordereauAction,
    input: BordereauInput = {},
  ): Promise<BordereauView> {
    return this.transactions.run(context, async (tx) => {
      await advanceBordereau(tx, target, action, input);
      return readBordereau(tx, target.id);
    });
  }
}
