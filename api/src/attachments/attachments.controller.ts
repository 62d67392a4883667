import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '../platform/context.js';
import { FILES, type FileStore } from '../platform/files/file-store.js';
import { answerContent } from '../platform/http/download.js';
import { ReadsOf, WritesOf } from '../platform/http/permissions.js';
import { type Arrival, Arriving, Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { attach } from './attach.js';
import { AttachQuery, ContentQuery, RemoveAttachmentDto } from './attachment.dto.js';
import { AttachmentsView, AttachmentView } from './attachment.view.js';
import { openAttachment } from './content.js';
import { ATTACHABLES, readersOf, writersOf } from './domain/attachable.js';
import { readAttachments } from './read.js';
import { removeAttachment } from './remove.js';

const OfSubject = () => ApiParam({ name: 'subject', enum: [...ATTACHABLES.keys()] });

/** The papers of any record: its subject says who reads them and who adds or removes them. */
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  @Get(':subject/:id')
  @ReadsOf(readersOf)
  @OfSubject()
  list(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
  ): Promise<AttachmentsView> {
    return this.transactions.run(context, (tx) => readAttachments(tx, { subject, id }));
  }

  /** The body is the content itself, so that it flows to the store as it arrives. The same content twice is one attachment. */
  @Post(':subject/:id')
  @WritesOf(writersOf)
  @OfSubject()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  add(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
    @Query() query: AttachQuery,
    @Arriving() arrival: Arrival,
  ): Promise<AttachmentView> {
    const { transactions, files } = this;
    return attach({ transactions, files }, context, { subject, id }, query, arrival);
  }

  @Get(':subject/:id/:file/content')
  @ReadsOf(readersOf)
  @OfSubject()
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async content(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
    @Id('file') file: number,
    @Query() { inline }: ContentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { transactions, files } = this;
    const { attachment, content } = await openAttachment({ transactions, files }, context, { subject, id }, file);
    const { fileName: name, contentType, sizeBytes: size, previewable } = attachment;
    return answerContent(reply, { content, name, contentType, size, inline: previewable && inline === 'true' });
  }

  @Post(':subject/:id/:file/remove')
  @HttpCode(200)
  @WritesOf(writersOf)
  @OfSubject()
  remove(
    @Context() context: RequestContext,
    @Param('subject') subject: string,
    @Id() id: number,
    @Id('file') file: number,
    @Body() { reason }: RemoveAttachmentDto,
  ): Promise<AttachmentsView> {
    return this.transactions.run(context, (tx) => removeAttachment(tx, { subject, id }, file, reason));
  }
}
