import { Body, Controller, Get, Patch, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readReportDocument } from '../act-texts/print.js';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { DocumentQuery } from '../platform/printing/document.dto.js';
import { FrozenPrints } from '../platform/printing/frozen.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { answerPrinted, Prints } from '../platform/printing/print.js';
import { Transactions } from '../platform/transactions.js';
import { advanceReport, type ReportInput } from './advance.js';
import { createReport } from './create.js';
import { type ReportAction, reportLifecycle } from './domain/report.lifecycle.js';
import { reportList } from './list.js';
import { modifyReport } from './modify.js';
import { readReport } from './read.js';
import { CreateReportDto, ModifyReportDto, PlaceOnAgendaDto, ReportReasonDto } from './report.dto.js';
import { type ReportItem, ReportPage, ReportTotals, ReportView } from './report.view.js';

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
    private readonly frozen: FrozenPrints,
  ) {}

  @Get()
  @Lists(reportLifecycle, reportList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ReportPage> {
    return this.transactions.run(context, (tx) => listPage<ReportItem>(tx, reportList, query));
  }

  @Get('totals')
  @Lists(reportLifecycle, reportList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ReportTotals> {
    return this.transactions.run(context, (tx) => listTotals<ReportTotals>(tx, reportList, query));
  }

  @Get(':id')
  @Reads(reportLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<ReportView> {
    return this.transactions.run(context, (tx) => readReport(tx, id));
  }

  /** The report as it is submitted to the vote, printed from its data until it is frozen to be signed. */
  @Get(':id/document')
  @Reads(reportLifecycle)
  @Prints()
  async document(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const frozen = await this.frozen.answer(reply, context, { subject: 'report', id }, query);
    if (frozen) return frozen;
    const document = await this.transactions.run(context, (tx) => readReportDocument(tx, id));
    return answerPrinted(reply, this.printer, document, query);
  }

  @Post()
  @Creates(reportLifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateReportDto): Promise<ReportView> {
    return this.transactions.run(context, (tx) => createReport(tx, body));
  }

  @Patch(':id')
  @Modifies(reportLifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyReportDto,
  ): Promise<ReportView> {
    return this.transactions.run(context, (tx) => modifyReport(tx, target, body));
  }

  @Post(':id/request-visas')
  @Transition(reportLifecycle, 'request_visas')
  requestVisas(@Context() context: RequestContext, @Aim() target: Target): Promise<ReportView> {
    return this.advance(context, target, 'request_visas');
  }

  @Post(':id/return-to-draft')
  @Transition(reportLifecycle, 'return_to_draft')
  returnToDraft(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReportReasonDto,
  ): Promise<ReportView> {
    return this.advance(context, target, 'return_to_draft', body);
  }

  @Post(':id/approve')
  @Transition(reportLifecycle, 'approve')
  approve(@Context() context: RequestContext, @Aim() target: Target): Promise<ReportView> {
    return this.advance(context, target, 'approve');
  }

  @Post(':id/place-on-agenda')
  @Transition(reportLifecycle, 'place_on_agenda')
  placeOnAgenda(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: PlaceOnAgendaDto,
  ): Promise<ReportView> {
    return this.advance(context, target, 'place_on_agenda', body);
  }

  @Post(':id/adjourn')
  @Transition(reportLifecycle, 'adjourn')
  adjourn(@Context() context: RequestContext, @Aim() target: Target): Promise<ReportView> {
    return this.advance(context, target, 'adjourn');
  }

  @Post(':id/withdraw')
  @Transition(reportLifecycle, 'withdraw')
  withdraw(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReportReasonDto,
  ): Promise<ReportView> {
    return this.advance(context, target, 'withdraw', body);
  }

  @Post(':id/reject')
  @Transition(reportLifecycle, 'reject')
  reject(@Context() context: RequestContext, @Aim() target: Target): Promise<ReportView> {
    return this.advance(context, target, 'reject');
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: ReportAction,
    input: ReportInput = {},
  ): Promise<ReportView> {
    return this.transactions.run(context, async (tx) => {
      await advanceReport(tx, target, action, input);
      return readReport(tx, target.id);
    });
  }
}
