import { Body, Controller, Post } from '@nestjs/common';
import { AwardView } from '../awards/award.view.js';
import { awardLifecycle } from '../awards/domain/award.lifecycle.js';
import { readAward } from '../awards/read.js';
import type { RequestContext, Target } from '../platform/context.js';
import { Transition } from '../platform/http/permissions.js';
import { Aim, Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { GiveUpAwardDto } from './convention.dto.js';
import { giveUpAward } from './give-up.js';

/** The ends of an award that end its convention too. */
@Controller('awards')
export class AwardEndingsController {
  constructor(private readonly transactions: Transactions) {}

  @Post(':id/renounce')
  @Transition(awardLifecycle, 'renounce')
  renounce(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GiveUpAwardDto,
  ): Promise<AwardView> {
    return this.giveUp(context, target, 'renounce', body);
  }

  @Post(':id/lapse')
  @Transition(awardLifecycle, 'lapse')
  lapse(@Context() context: RequestContext, @Aim() target: Target, @Body() body: GiveUpAwardDto): Promise<AwardView> {
    return this.giveUp(context, target, 'lapse', body);
  }

  private giveUp(
    context: RequestContext,
    target: Target,
    action: 'renounce' | 'lapse',
    { reason }: GiveUpAwardDto,
  ): Promise<AwardView> {
    return this.transactions.run(context, async (tx) => {
      await giveUpAward(tx, target, action, reason);
      return readAward(tx, target.id);
    });
  }
}
