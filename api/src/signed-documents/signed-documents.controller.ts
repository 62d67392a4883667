import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiParam, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '../platform/context.js';
import { FILES, type FileStore } from '../platform/files/file-store.js';
import { Lists, ReadsOf, WritesOf } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { answerFrozen } from '../platform/printing/frozen.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { Transactions } from '../platform/transactions.js';
import { freezersOf, readersOf, SIGNED_SUBJECTS, signedDocumentAccess } from './domain/signed-document.js';
import { freeze } from './freeze.js';
import { signedDocumentList } from './list.js';
import { checkSignedDocument, openSignedDocument, readSignedDocuments, signedOf } from './read.js';
import { FreezeDto } from './signed-document.dto.js';
import {
  SignedDocumentCheck,
  type SignedDocumentItem,
  SignedDocumentPage,
  SignedDocumentsView,
  SignedDocumentTotals,
} from './signed-document.view.js';

const OfSubject = () => ApiParam({ name: 'subject', enum: SIGNED_SUBJECTS });

/** What was printed once to be signed, by the record that it is of. */
@Controller('signed-documents')
export class SignedDocumentsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly printer: PdfPrinter,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  @Get()
  @Lists(signedDocumentAccess, signedDocumentList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SignedDocumentPage> {
    return this.transactions.run(context, (tx) => listPage<SignedDocumentItem>(tx, signedDocumentList, query));
  }

  @Get('totals')
  @Lists(signedDocumentAccess, signedDocumentList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SignedDocumentTotals> {
    return this.transactions.run(context, (tx) => listTotals<SignedDocumentTotals>(tx, signedDocumentList, query));
  }

  @Get(':subject/:id')
  @ReadsOf(readersOf)
  @OfSubject()
  read(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
  ): Promise<SignedDocumentsView> {
    return this.transactions.run(context, (tx) => readSignedDocuments(tx, signedOf(subject, id)));
  }

  /** Prints it once for all, under a code of its own. */
  @Post(':subject/:id/freeze')
  @HttpCode(200)
  @WritesOf(freezersOf)
  @OfSubject()
  async freeze(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
    @Body() { reason = null }: FreezeDto,
  ): Promise<SignedDocumentsView> {
    const { transactions, printer, files } = this;
    await freeze({ transactions, printer, files }, context, signedOf(subject, id), reason);
    return this.read(context, subject, id);
  }

  @Get(':subject/:id/:edition/content')
  @ReadsOf(readersOf)
  @OfSubject()
  @ApiProduces('application/pdf')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async content(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
    @Id('edition') edition: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { print, content } = await openSignedDocument(this.means(), context, signedOf(subject, id), edition);
    return answerFrozen(reply, print, content);
  }

  /** Whether its bytes are still those that were written. */
  @Get(':subject/:id/:edition/check')
  @ReadsOf(readersOf)
  @OfSubject()
  check(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
    @Id('edition') edition: number,
  ): Promise<SignedDocumentCheck> {
    return checkSignedDocument(this.means(), context, signedOf(subject, id), edition);
  }

  private means(): { transactions: Transactions; files: FileStore } {
    return { transactions: this.transactions, files: this.files };
  }
}
