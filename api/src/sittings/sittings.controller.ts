import { Body, Controller, Get, Patch, Post, Put, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { answerPrinted, Prints } from '../platform/printing/print.js';
import { Transactions } from '../platform/transactions.js';
import { advanceSitting } from './advance.js';
import { planSitting } from './create.js';
import { sittingLifecycle } from './domain/sitting.lifecycle.js';
import { sittingList } from './list.js';
import { recordMembers } from './members.js';
import { modifySitting } from './modify.js';
import { readSittingPaper } from './papers.js';
import { readSitting } from './read.js';
import { ModifySittingDto, PlanSittingDto, RecordMembersDto, SittingPaperQuery } from './sitting.dto.js';
import { type SittingItem, SittingPage, SittingTotals, SittingView } from './sitting.view.js';

@Controller('sittings')
export class SittingsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
  ) {}

  @Get()
  @Lists(sittingLifecycle, sittingList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SittingPage> {
    return this.transactions.run(context, (tx) => listPage<SittingItem>(tx, sittingList, query));
  }

  @Get('totals')
  @Lists(sittingLifecycle, sittingList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SittingTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, sittingList, query));
  }

  @Get(':id')
  @Reads(sittingLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<SittingView> {
    return this.transactions.run(context, (tx) => readSitting(tx, id));
  }

  /** The agenda, the attendance list or the record of votes, from what is recorded now. */
  @Get(':id/document')
  @Reads(sittingLifecycle)
  @Prints()
  async document(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() { paper, format }: SittingPaperQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.transactions.run(context, (tx) => readSittingPaper(tx, id, paper));
    return answerPrinted(reply, this.printer, document, { format });
  }

  @Post()
  @Creates(sittingLifecycle)
  plan(@Context() context: RequestContext, @Body() body: PlanSittingDto): Promise<SittingView> {
    return this.transactions.run(context, (tx) => planSitting(tx, body));
  }

  @Patch(':id')
  @Modifies(sittingLifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifySittingDto,
  ): Promise<SittingView> {
    return this.transactions.run(context, (tx) => modifySitting(tx, target, body));
  }

  @Put(':id/members')
  @Modifies(sittingLifecycle)
  recordMembers(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordMembersDto,
  ): Promise<SittingView> {
    return this.transactions.run(context, (tx) => recordMembers(tx, target, body));
  }

  @Post(':id/hold')
  @Transition(sittingLifecycle, 'hold')
  hold(@Context() context: RequestContext, @Aim() target: Target): Promise<SittingView> {
    return this.transactions.run(context, async (tx) => {
      await advanceSitting(tx, target, 'hold');
      return readSitting(tx, target.id);
    });
  }
}
