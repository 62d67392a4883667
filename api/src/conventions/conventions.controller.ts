import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext, Target } from '../platform/context.js';
import { DifferenceQuery } from '../platform/difference.dto.js';
import { DifferenceView } from '../platform/difference.view.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { FrozenPrints } from '../platform/printing/frozen.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { answerPrinted, Prints } from '../platform/printing/print.js';
import { Transactions } from '../platform/transactions.js';
import { advanceConvention, type ConventionInput } from './advance.js';
import {
  ConventionDocumentQuery,
  CreateConventionDto,
  ModifyConventionDto,
  NotifyConventionDto,
  RecordBeneficiarySignatureDto,
  ReturnConventionTextDto,
  ReviseConventionDto,
  SendConventionDto,
  SignConventionDto,
} from './convention.dto.js';
import {
  type ConventionItem,
  ConventionPage,
  ConventionTextView,
  ConventionTotals,
  ConventionView,
} from './convention.view.js';
import { createConvention } from './create.js';
import { type ConventionAction, conventionLifecycle } from './domain/convention.lifecycle.js';
import { conventionList } from './list.js';
import { modifyConvention } from './modify.js';
import { readConvention, readConventionDifference, readConventionDocument, readConventionText } from './read.js';
import { reviseConvention } from './texts.js';

@Controller('conventions')
export class ConventionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
    private readonly frozen: FrozenPrints,
  ) {}

  @Get()
  @Lists(conventionLifecycle, conventionList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ConventionPage> {
    return this.transactions.run(context, (tx) => listPage<ConventionItem>(tx, conventionList, query));
  }

  @Get('totals')
  @Lists(conventionLifecycle, conventionList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ConventionTotals> {
    return this.transactions.run(context, (tx) => listTotals<ConventionTotals>(tx, conventionList, query));
  }

  @Get(':id')
  @Reads(conventionLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<ConventionView> {
    return this.transactions.run(context, (tx) => readConvention(tx, id));
  }

  @Get(':id/texts/:textVersion')
  @Reads(conventionLifecycle)
  readText(
    @Context() context: RequestContext,
    @Id() id: number,
    @Param('textVersion') textVersion: string,
  ): Promise<ConventionTextView> {
    return this.transactions.run(context, (tx) => readConventionText(tx, id, textVersion));
  }

  /** What changed from a version of the text to another, word by word. */
  @Get(':id/difference')
  @Reads(conventionLifecycle)
  difference(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DifferenceQuery,
  ): Promise<DifferenceView> {
    return this.transactions.run(context, (tx) => readConventionDifference(tx, id, query));
  }

  /** The text as it is signed. Its words are those kept, whatever the data say since. */
  @Get(':id/document')
  @Reads(conventionLifecycle)
  @Prints()
  async document(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() { version = null, format }: ConventionDocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const frozen =
      version === null && (await this.frozen.answer(reply, context, { subject: 'convention', id }, { format }));
    if (frozen) return frozen;
    const document = await this.transactions.run(context, (tx) => readConventionDocument(tx, id, version));
    return answerPrinted(reply, this.printer, document, { format });
  }

  @Post()
  @Creates(conventionLifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateConventionDto): Promise<ConventionView> {
    return this.transactions.run(context, (tx) => createConvention(tx, body));
  }

  @Patch(':id')
  @Modifies(conventionLifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyConventionDto,
  ): Promise<ConventionView> {
    return this.transactions.run(context, (tx) => modifyConvention(tx, target, body));
  }

  @Post(':id/revise')
  @HttpCode(200)
  @Modifies(conventionLifecycle)
  revise(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReviseConventionDto,
  ): Promise<ConventionView> {
    return this.transactions.run(context, (tx) => reviseConvention(tx, target, body));
  }

  @Post(':id/approve-text')
  @Transition(conventionLifecycle, 'approve_text')
  approveText(@Context() context: RequestContext, @Aim() target: Target): Promise<ConventionView> {
    return this.advance(context, target, 'approve_text');
  }

  @Post(':id/return-text')
  @Transition(conventionLifecycle, 'return_text')
  returnText(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ReturnConventionTextDto,
  ): Promise<ConventionView> {
    return this.advance(context, target, 'return_text', body);
  }

  @Post(':id/restore-annexed-text')
  @Transition(conventionLifecycle, 'restore_annexed_text')
  restoreAnnexedText(@Context() context: RequestContext, @Aim() target: Target): Promise<ConventionView> {
    return this.advance(context, target, 'restore_annexed_text');
  }

  @Post(':id/send')
  @Transition(conventionLifecycle, 'send')
  send(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: SendConventionDto,
  ): Promise<ConventionView> {
    return this.advance(context, target, 'send', body);
  }

  @Post(':id/record-beneficiary-signature')
  @Transition(conventionLifecycle, 'record_beneficiary_signature')
  recordBeneficiarySignature(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordBeneficiarySignatureDto,
  ): Promise<ConventionView> {
    return this.advance(context, target, 'record_beneficiary_signature', body);
  }

  @Post(':id/sign')
  @Transition(conventionLifecycle, 'sign')
  sign(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: SignConventionDto,
  ): Promise<ConventionView> {
    return this.advance(context, target, 'sign', body);
  }

  @Post(':id/notify')
  @Transition(conventionLifecycle, 'notify')
  notify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: NotifyConventionDto,
  ): Promise<ConventionView> {
    return this.advance(context, target, 'notify', body);
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: ConventionAction,
    input: ConventionInput = {},
  ): Promise<ConventionView> {
    return this.transactions.run(context, async (tx) => {
      await advanceConvention(tx, target, action, input);
      return readConvention(tx, target.id);
    });
  }
}
