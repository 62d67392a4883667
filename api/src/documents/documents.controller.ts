import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { deliberationLifecycle } from '../deliberations/domain/deliberation.lifecycle.js';
import type { RequestContext } from '../platform/context.js';
import { answerContent } from '../platform/http/download.js';
import { Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { reportLifecycle } from '../reports/domain/report.lifecycle.js';
import { readExtract, readReportDocument } from './acts/read.js';
import { DocumentQuery } from './document.dto.js';
import { CONTENT_TYPES } from './domain/formats.js';
import { printAs } from './print.js';
import { PdfPrinter } from './render/pdf.js';

const BINARY = ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } });

/** What is written from the data, printed at each asking: what is seen is what they say now. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
  ) {}

  /** The report as it is submitted to the vote. */
  @Get('reports/:id')
  @Reads(reportLifecycle)
  @ApiProduces(...Object.values(CONTENT_TYPES))
  @BINARY
  async report(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.transactions.run(context, (tx) => readReportDocument(tx, id));
    return answerContent(reply, await printAs(this.printer, document, query));
  }

  /** The extract of the register: the act as it was voted. */
  @Get('deliberations/:id')
  @Reads(deliberationLifecycle)
  @ApiProduces(...Object.values(CONTENT_TYPES))
  @BINARY
  async extract(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.transactions.run(context, (tx) => readExtract(tx, id));
    return answerContent(reply, await printAs(this.printer, document, query));
  }
}
