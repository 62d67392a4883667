import { Controller, Get, Param } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { HistoryEventView } from './history.view.js';
import { historyAccess, readTimeline } from './timeline.js';

@Controller('history')
export class HistoryController {
  constructor(private readonly transactions: Transactions) {}

  /** The timeline of a file, newest first, at most 200 events. */
  @Get(':subject/:id')
  @Reads(historyAccess)
  timeline(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
  ): Promise<HistoryEventView[]> {
    return this.transactions.run(context, (tx) => readTimeline(tx, subject, id));
  }
}
