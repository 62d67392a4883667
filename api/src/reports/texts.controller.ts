import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { DifferenceQuery } from '../platform/difference.dto.js';
import { DifferenceView } from '../platform/difference.view.js';
import { Modifies, Reads } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { reportLifecycle } from './domain/report.lifecycle.js';
import { readActText, readActTextDifference, readActTextVersions, reviseActText } from './texts.js';
import { ReviseActTextDto } from './text.dto.js';
import { ActTextVersionView, ActTextView } from './text.view.js';

@Controller('reports/:id/text')
export class ActTextsController {
  constructor(private readonly transactions: Transactions) {}

  /** The text of the report: what the data write, what the officer kept, added and changed. */
  @Get()
  @Reads(reportLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<ActTextView> {
    return this.transactions.run(context, (tx) => readActText(tx, id));
  }

  /** Writes the whole text anew, as a new version. */
  @Put()
  @Modifies(reportLifecycle)
  revise(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReviseActTextDto,
  ): Promise<ActTextView> {
    return this.transactions.run(context, (tx) => reviseActText(tx, target, body));
  }

  /** What changed from a version of the text to another, word by word. */
  @Get('difference')
  @Reads(reportLifecycle)
  difference(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DifferenceQuery,
  ): Promise<DifferenceView> {
    return this.transactions.run(context, (tx) => readActTextDifference(tx, id, query));
  }

  @Get('versions')
  @Reads(reportLifecycle)
  versions(@Context() context: RequestContext, @Id() id: number): Promise<ActTextVersionView[]> {
    return this.transactions.run(context, (tx) => readActTextVersions(tx, id));
  }
}
