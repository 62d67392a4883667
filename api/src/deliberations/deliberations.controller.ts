import { Body, Controller, Get, Patch, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readExtract } from '../act-texts/print.js';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { DocumentQuery } from '../platform/printing/document.dto.js';
import { FrozenPrints } from '../platform/printing/frozen.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { answerPrinted, Prints } from '../platform/printing/print.js';
import { Transactions } from '../platform/transactions.js';
import { advanceDeliberation } from './advance.js';
import { adoptReport } from './create.js';
import { AdoptReportDto, ModifyDeliberationDto, RecordActFactDto } from './deliberation.dto.js';
import { type DeliberationItem, DeliberationPage, DeliberationTotals, DeliberationView } from './deliberation.view.js';
import { type DeliberationAction, deliberationLifecycle } from './domain/deliberation.lifecycle.js';
import { deliberationList } from './list.js';
import { modifyDeliberation } from './modify.js';
import { readDeliberation } from './read.js';

@Controller('deliberations')
export class DeliberationsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
    private readonly frozen: FrozenPrints,
  ) {}

  @Get()
  @Lists(deliberationLifecycle, deliberationList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DeliberationPage> {
    return this.transactions.run(context, (tx) => listPage<DeliberationItem>(tx, deliberationList, query));
  }

  @Get('totals')
  @Lists(deliberationLifecycle, deliberationList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DeliberationTotals> {
    return this.transactions.run(context, (tx) => listTotals<DeliberationTotals>(tx, deliberationList, query));
  }

  @Get(':id')
  @Reads(deliberationLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<DeliberationView> {
    return this.transactions.run(context, (tx) => readDeliberation(tx, id));
  }

  /** The extract of the register: the act as it was voted, byte for byte once it is frozen to be signed. */
  @Get(':id/document')
  @Reads(deliberationLifecycle)
  @Prints()
  async document(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const frozen = await this.frozen.answer(reply, context, { subject: 'deliberation', id }, query);
    if (frozen) return frozen;
    const document = await this.transactions.run(context, (tx) => readExtract(tx, id));
    return answerPrinted(reply, this.printer, document, query);
  }

  /** The adoption of a report, with all that it entails. */
  @Post()
  @Creates(deliberationLifecycle)
  adopt(@Context() context: RequestContext, @Body() body: AdoptReportDto): Promise<DeliberationView> {
    return this.transactions.run(context, (tx) => adoptReport(tx, body));
  }

  @Patch(':id')
  @Modifies(deliberationLifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyDeliberationDto,
  ): Promise<DeliberationView> {
    return this.transactions.run(context, (tx) => modifyDeliberation(tx, target, body));
  }

  @Post(':id/record-signature')
  @Transition(deliberationLifecycle, 'record_signature')
  recordSignature(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordActFactDto,
  ): Promise<DeliberationView> {
    return this.record(context, target, 'record_signature', body);
  }

  @Post(':id/record-transmission')
  @Transition(deliberationLifecycle, 'record_transmission')
  recordTransmission(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordActFactDto,
  ): Promise<DeliberationView> {
    return this.record(context, target, 'record_transmission', body);
  }

  @Post(':id/record-reception')
  @Transition(deliberationLifecycle, 'record_reception')
  recordReception(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordActFactDto,
  ): Promise<DeliberationView> {
    return this.record(context, target, 'record_reception', body);
  }

  @Post(':id/record-publication')
  @Transition(deliberationLifecycle, 'record_publication')
  recordPublication(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordActFactDto,
  ): Promise<DeliberationView> {
    return this.record(context, target, 'record_publication', body);
  }

  @Post(':id/record-notification')
  @Transition(deliberationLifecycle, 'record_notification')
  recordNotification(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordActFactDto,
  ): Promise<DeliberationView> {
    return this.record(context, target, 'record_notification', body);
  }

  private record(
    context: RequestContext,
    target: Target,
    action: DeliberationAction,
    fact: RecordActFactDto,
  ): Promise<DeliberationView> {
    return this.transactions.run(context, async (tx) => {
      await advanceDeliberation(tx, target, action, fact);
      return readDeliberation(tx, target.id);
    });
  }
}
