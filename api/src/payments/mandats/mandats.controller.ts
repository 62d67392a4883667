import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Lists, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { type MandatAction, mandatLifecycle } from '../domain/mandat.lifecycle.js';
import { advanceMandat, type MandatInput } from './advance.js';
import { cancelMandat } from './cancel.js';
import { mandatList } from './list.js';
import { CancelDto, RecordPaymentDto, RejectDto, TakeInChargeDto } from './mandat.dto.js';
import { type MandatItem, MandatPage, MandatTotals, MandatView } from './mandat.view.js';
import { readMandat } from './read.js';
import { reissueMandat } from './reissue.js';

@Controller('mandats')
export class MandatsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(mandatLifecycle, mandatList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<MandatPage> {
    return this.transactions.run(context, (tx) => listPage<MandatItem>(tx, mandatList, query));
  }

  @Get('totals')
  @Lists(mandatLifecycle, mandatList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<MandatTotals> {
    return this.transactions.run(context, (tx) => listTotals<MandatTotals>(tx, mandatList, query));
  }

  @Get(':id')
  @Reads(mandatLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<MandatView> {
    return this.transactions.run(context, (tx) => readMandat(tx, id));
  }

  @Post(':id/order')
  @Transition(mandatLifecycle, 'order')
  order(@Context() context: RequestContext, @Aim() target: Target): Promise<MandatView> {
    return this.advance(context, target, 'order');
  }

  @Post(':id/take-in-charge')
  @Transition(mandatLifecycle, 'take_in_charge')
  takeInCharge(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: TakeInChargeDto,
  ): Promise<MandatView> {
    return this.advance(context, target, 'take_in_charge', body);
  }

  @Post(':id/record-payment')
  @Transition(mandatLifecycle, 'record_payment')
  recordPayment(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordPaymentDto,
  ): Promise<MandatView> {
    return this.advance(context, target, 'record_payment', body);
  }

  @Post(':id/reject')
  @Transition(mandatLifecycle, 'reject')
  reject(@Context() context: RequestContext, @Aim() target: Target, @Body() body: RejectDto): Promise<MandatView> {
    return this.advance(context, target, 'reject', body);
  }

  @Post(':id/cancel')
  @Transition(mandatLifecycle, 'cancel')
  cancel(@Context() context: RequestContext, @Aim() target: Target, @Body() body: CancelDto): Promise<MandatView> {
    return this.transactions.run(context, async (tx) => {
      await cancelMandat(tx, target, body.reason);
      return readMandat(tx, target.id);
    });
  }

  /** Answers the mandat that was replaced, with the new one in `replacedBy`. */
  @Post(':id/reissue')
  @Transition(mandatLifecycle, 'reissue')
  reissue(@Context() context: RequestContext, @Aim() target: Target): Promise<MandatView> {
    return this.transactions.run(context, async (tx) => {
      await reissueMandat(tx, target);
      return readMandat(tx, target.id);
    });
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: MandatAction,
    input: MandatInput = {},
  ): Promise<MandatView> {
    return this.transactions.run(context, async (tx) => {
      await advanceMandat(tx, target, action, input);
      return readMandat(tx, target.id);
    });
  }
}
