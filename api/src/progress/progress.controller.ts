import { Controller, Get } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { BandView } from './band.view.js';
import { progressAccess, readBand } from './read.js';

@Controller('progress')
export class ProgressController {
  constructor(private readonly transactions: Transactions) {}

  @Get('awards/:id')
  @Reads(progressAccess)
  award(@Context() context: RequestContext, @Id() id: number): Promise<BandView> {
    return this.transactions.run(context, (tx) => readBand(tx, { awardId: id }));
  }

  @Get('grant-requests/:id')
  @Reads(progressAccess)
  request(@Context() context: RequestContext, @Id() id: number): Promise<BandView> {
    return this.transactions.run(context, (tx) => readBand(tx, { requestId: id }));
  }
}
