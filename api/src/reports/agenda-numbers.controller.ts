import { Controller, Put } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Modifies } from '../platform/http/permissions.js';
import { Aim, Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { sittingLifecycle } from '../sittings/domain/sitting.lifecycle.js';
import { readSitting } from '../sittings/read.js';
import { SittingView } from '../sittings/sitting.view.js';
import { numberAgenda } from './agenda-numbers.js';

@Controller('sittings/:id/numbers')
export class AgendaNumbersController {
  constructor(private readonly transactions: Transactions) {}

  /** Keeps a number for the act of each report of the agenda that has none yet, in its order. */
  @Put()
  @Modifies(sittingLifecycle)
  number(@Context() context: RequestContext, @Aim() target: Target): Promise<SittingView> {
    return this.transactions.run(context, async (tx) => {
      await numberAgenda(tx, target);
      return readSitting(tx, target.id);
    });
  }
}
