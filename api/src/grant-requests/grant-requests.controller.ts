import { Body, Controller, Get, Patch, Post, Put, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { DocumentQuery } from '../platform/printing/document.dto.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { answerPrinted, Prints } from '../platform/printing/print.js';
import { Transactions } from '../platform/transactions.js';
import { advanceGrantRequest, type GrantRequestAdvance } from './advance.js';
import { createGrantRequest } from './create.js';
import { type GrantRequestAction, grantRequestLifecycle as lifecycle } from './domain/grant-request.lifecycle.js';
import {
  AskCompletionDto,
  CreateGrantRequestDto,
  ModifyGrantRequestDto,
  ProposeGrantRequestDto,
  GrantRequestReasonDto,
  RecordPapersDto,
} from './grant-request.dto.js';
import { type GrantRequestItem, GrantRequestPage, GrantRequestTotals, GrantRequestView } from './grant-request.view.js';
import { readLetterDocument } from './letters.js';
import { grantRequestList } from './list.js';
import { modifyGrantRequest } from './modify.js';
import { recordPapers } from './papers.js';
import { readGrantRequest } from './read.js';

@Controller('grant-requests')
export class GrantRequestsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
  ) {}

  @Get()
  @Lists(lifecycle, grantRequestList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<GrantRequestPage> {
    return this.transactions.run(context, (tx) => listPage<GrantRequestItem>(tx, grantRequestList, query));
  }

  @Get('totals')
  @Lists(lifecycle, grantRequestList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<GrantRequestTotals> {
    return this.transactions.run(context, (tx) => listTotals<GrantRequestTotals>(tx, grantRequestList, query));
  }

  @Get(':id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<GrantRequestView> {
    return this.transactions.run(context, (tx) => readGrantRequest(tx, id));
  }

  /** A letter, in the words that were frozen. */
  @Get(':id/letters/:letter/document')
  @Reads(lifecycle)
  @Prints()
  async letter(
    @Context() context: RequestContext,
    @Id() id: number,
    @Id('letter') letter: number,
    @Query() query: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.transactions.run(context, (tx) => readLetterDocument(tx, id, letter));
    return answerPrinted(reply, this.printer, document, query);
  }

  @Post()
  @Creates(lifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateGrantRequestDto): Promise<GrantRequestView> {
    return this.transactions.run(context, (tx) => createGrantRequest(tx, body));
  }

  @Patch(':id')
  @Modifies(lifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyGrantRequestDto,
  ): Promise<GrantRequestView> {
    return this.transactions.run(context, (tx) => modifyGrantRequest(tx, target, body));
  }

  @Put(':id/papers')
  @Modifies(lifecycle)
  recordPapers(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordPapersDto,
  ): Promise<GrantRequestView> {
    return this.transactions.run(context, async (tx) => {
      await recordPapers(tx, target, body.papers);
      return readGrantRequest(tx, target.id);
    });
  }

  @Post(':id/submit')
  @Transition(lifecycle, 'submit')
  submit(@Context() context: RequestContext, @Aim() target: Target): Promise<GrantRequestView> {
    return this.advance(context, target, 'submit');
  }

  @Post(':id/ask-completion')
  @Transition(lifecycle, 'ask_completion')
  askCompletion(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: AskCompletionDto,
  ): Promise<GrantRequestView> {
    return this.advance(context, target, 'ask_completion', body);
  }

  @Post(':id/resubmit')
  @Transition(lifecycle, 'resubmit')
  resubmit(@Context() context: RequestContext, @Aim() target: Target): Promise<GrantRequestView> {
    return this.advance(context, target, 'resubmit');
  }

  @Post(':id/declare-complete')
  @Transition(lifecycle, 'declare_complete')
  declareComplete(@Context() context: RequestContext, @Aim() target: Target): Promise<GrantRequestView> {
    return this.advance(context, target, 'declare_complete');
  }

  @Post(':id/start-review')
  @Transition(lifecycle, 'start_review')
  startReview(@Context() context: RequestContext, @Aim() target: Target): Promise<GrantRequestView> {
    return this.advance(context, target, 'start_review');
  }

  @Post(':id/propose')
  @Transition(lifecycle, 'propose')
  propose(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ProposeGrantRequestDto,
  ): Promise<GrantRequestView> {
    return this.advance(context, target, 'propose', body);
  }

  @Post(':id/return-to-review')
  @Transition(lifecycle, 'return_to_review')
  returnToReview(@Context() context: RequestContext, @Aim() target: Target): Promise<GrantRequestView> {
    return this.advance(context, target, 'return_to_review');
  }

  @Post(':id/suggest-refusal')
  @Transition(lifecycle, 'suggest_refusal')
  suggestRefusal(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantRequestReasonDto,
  ): Promise<GrantRequestView> {
    return this.advance(context, target, 'suggest_refusal', body);
  }

  @Post(':id/confirm-refusal')
  @Transition(lifecycle, 'confirm_refusal')
  confirmRefusal(@Context() context: RequestContext, @Aim() target: Target): Promise<GrantRequestView> {
    return this.advance(context, target, 'confirm_refusal');
  }

  @Post(':id/declare-inadmissible')
  @Transition(lifecycle, 'declare_inadmissible')
  declareInadmissible(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantRequestReasonDto,
  ): Promise<GrantRequestView> {
    return this.advance(context, target, 'declare_inadmissible', body);
  }

  @Post(':id/close')
  @Transition(lifecycle, 'close')
  close(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantRequestReasonDto,
  ): Promise<GrantRequestView> {
    return this.advance(context, target, 'close', body);
  }

  @Post(':id/withdraw')
  @Transition(lifecycle, 'withdraw')
  withdraw(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: GrantRequestReasonDto,
  ): Promise<GrantRequestView> {
    return this.advance(context, target, 'withdraw', body);
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: GrantRequestAction,
    input: GrantRequestAdvance = {},
  ): Promise<GrantRequestView> {
    return this.transactions.run(context, async (tx) => {
      await advanceGrantRequest(tx, target, action, input);
      return readGrantRequest(tx, target.id);
    });
  }
}
