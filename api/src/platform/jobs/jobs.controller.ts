import { Controller, Get, HttpCode, Inject, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { RequestContext } from '../context.js';
import { FILES, type FileStore } from '../files/file-store.js';
import { answerContent } from '../http/download.js';
import { SignedIn } from '../http/permissions.js';
import { Context, Id } from '../http/request.js';
import { Transactions } from '../transactions.js';
import { JobView } from './job.view.js';
import { cancelOwnJob, openOwnResult, readOwnJob, readOwnJobs } from './own-jobs.js';

@Controller('jobs')
export class JobsController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** The caller's last twenty, newest first. */
  @Get()
  @SignedIn('their own jobs')
  list(@Context() context: RequestContext): Promise<JobView[]> {
    return this.transactions.run(context, readOwnJobs);
  }

  @Get(':id')
  @SignedIn('their own job')
  read(@Context() context: RequestContext, @Id() id: number): Promise<JobView> {
    return this.transactions.run(context, (tx) => readOwnJob(tx, id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @SignedIn('their own job')
  cancel(@Context() context: RequestContext, @Id() id: number): Promise<JobView> {
    return this.transactions.run(context, (tx) => cancelOwnJob(tx, id));
  }

  @Get(':id/result')
  @SignedIn('what they asked for')
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async result(
    @Context() context: RequestContext,
    @Id() id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { transactions, files } = this;
    const { result, content } = await openOwnResult({ transactions, files }, context, id);
    const { name, contentType, sizeBytes: size } = result;
    return answerContent(reply, { content, name, contentType, size, inline: false });
  }
}
