import { Body, Controller, Get, Inject, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { RequestContext, Target, Tx } from '../../platform/context.js';
import { FILES, type FileStore } from '../../platform/files/file-store.js';
import { answerContent } from '../../platform/http/download.js';
import { Creates, Lists, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, type Arrival, Arriving, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { signedCopyLifecycle } from '../domain/signed-copy.lifecycle.js';
import { ScanReader } from '../scanning/scan-reader.js';
import { placeCopy, setCopyAside } from './advance.js';
import { signedCopyList } from './list.js';
import { openSignedCopy, readSignedCopy } from './read.js';
import { receiveCopy } from './receive.js';
import { PlaceCopyDto, ReceiveCopyQuery, SetCopyAsideDto } from './signed-copy.dto.js';
import {
  ReceivedCopyView,
  type SignedCopyItem,
  SignedCopyPage,
  SignedCopyTotals,
  SignedCopyView,
} from './signed-copy.view.js';

@Controller('signed-copies')
export class SignedCopiesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: ScanReader,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  @Get()
  @Lists(signedCopyLifecycle, signedCopyList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SignedCopyPage> {
    return this.transactions.run(context, (tx) => listPage<SignedCopyItem>(tx, signedCopyList, query));
  }

  @Get('totals')
  @Lists(signedCopyLifecycle, signedCopyList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<SignedCopyTotals> {
    return this.transactions.run(context, (tx) => listTotals<SignedCopyTotals>(tx, signedCopyList, query));
  }

  /** The body is the scan itself. The code on its pages says which act it is a copy of. */
  @Post()
  @Creates(signedCopyLifecycle)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  receive(
    @Context() context: RequestContext,
    @Query() query: ReceiveCopyQuery,
    @Arriving() arrival: Arrival,
  ): Promise<ReceivedCopyView> {
    const { transactions, reader, files } = this;
    return receiveCopy({ transactions, reader, files }, context, query, arrival);
  }

  @Get(':id')
  @Reads(signedCopyLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<SignedCopyView> {
    return this.transactions.run(context, (tx) => readSignedCopy(tx, id));
  }

  @Get(':id/content')
  @Reads(signedCopyLifecycle)
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async content(
    @Context() context: RequestContext,
    @Id() id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { transactions, files } = this;
    const { copy, content } = await openSignedCopy({ transactions, files }, context, id);
    const { fileName: name, contentType, sizeBytes: size } = copy;
    return answerContent(reply, { content, name, contentType, size, inline: true });
  }

  @Post(':id/place')
  @Transition(signedCopyLifecycle, 'place')
  place(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: PlaceCopyDto,
  ): Promise<SignedCopyView> {
    return this.change(context, target, (tx) => placeCopy(tx, this.files, target, body));
  }

  @Post(':id/set-aside')
  @Transition(signedCopyLifecycle, 'set_aside')
  setAside(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() { reason }: SetCopyAsideDto,
  ): Promise<SignedCopyView> {
    return this.change(context, target, (tx) => setCopyAside(tx, target, reason));
  }

  private change(context: RequestContext, { id }: Target, work: (tx: Tx) => Promise<void>): Promise<SignedCopyView> {
    return this.transactions.run(context, async (tx) => {
      await work(tx);
      return readSignedCopy(tx, id);
    });
  }
}
