import { Body, Controller, Get, Post } from '@nestjs/common';
import type { RequestContext } from '../../platform/context.js';
import { Creates, Reads } from '../../platform/http/permissions.js';
import { Context, Id } from '../../platform/http/request.js';
import { Transactions } from '../../platform/transactions.js';
import { fiscalYearLifecycle } from '../domain/fiscal-year.lifecycle.js';
import { openProvisionalCredits } from './open.js';
import { OpenProvisionalCreditsDto } from './provisional.dto.js';
import { ProvisionalCreditsView } from './provisional.view.js';
import { readProvisionalCredits } from './read.js';

@Controller('fiscal-years/:id/provisional-credits')
export class ProvisionalCreditsController {
  constructor(private readonly transactions: Transactions) {}

  /** How a year lives before its vote. */
  @Get()
  @Reads(fiscalYearLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<ProvisionalCreditsView> {
    return this.transactions.run(context, (tx) => readProvisionalCredits(tx, id));
  }

  @Post()
  @Creates(fiscalYearLifecycle)
  open(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: OpenProvisionalCreditsDto,
  ): Promise<ProvisionalCreditsView> {
    return this.transactions.run(context, (tx) => openProvisionalCredits(tx, id, body));
  }
}
