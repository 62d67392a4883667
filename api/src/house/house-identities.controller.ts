import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Patch,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LOGO_TYPES } from '../kernel/blocks.js';
import type { RequestContext, Target } from '../platform/context.js';
import { FILES, type FileStore } from '../platform/files/file-store.js';
import { answerContent } from '../platform/http/download.js';
import { Creates, Lists, Modifies, Reads } from '../platform/http/permissions.js';
import { Aim, type Arrival, Arriving, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { DocumentQuery } from '../platform/printing/document.dto.js';
import { PdfPrinter } from '../platform/printing/pdf.js';
import { answerPrinted, Prints } from '../platform/printing/print.js';
import { Transactions } from '../platform/transactions.js';
import { houseAccess } from './domain/house-identity.js';
import { LogoQuery, ModifyIdentityDto, PrepareIdentityDto } from './house-identity.dto.js';
import {
  type HouseIdentityItem,
  HouseIdentityPage,
  HouseIdentityTotals,
  HouseIdentityView,
} from './house-identity.view.js';
import { houseIdentityList } from './list.js';
import { giveLogo, type Means, openLogo, readSpecimen, removeLogo } from './logo.js';
import { modifyIdentity, prepareIdentity, removeIdentity } from './prepare.js';
import { readIdentity } from './read.js';

@Controller('house-identities')
export class HouseIdentitiesController implements Means {
  constructor(
    readonly transactions: Transactions,
    @Inject(FILES) readonly files: FileStore,
    readonly printer: PdfPrinter,
  ) {}

  @Get()
  @Lists(houseAccess, houseIdentityList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<HouseIdentityPage> {
    return this.transactions.run(context, (tx) => listPage<HouseIdentityItem>(tx, houseIdentityList, query));
  }

  @Get('totals')
  @Lists(houseAccess, houseIdentityList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<HouseIdentityTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, houseIdentityList, query));
  }

  @Get(':id')
  @Reads(houseAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<HouseIdentityView> {
    return this.transactions.run(context, (tx) => readIdentity(tx, id));
  }

  /** The head of a letter, as documents of that identity print it. */
  @Get(':id/document')
  @Reads(houseAccess)
  @Prints()
  async document(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: DocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const document = await this.transactions.run(context, (tx) => readSpecimen(tx, id));
    return answerPrinted(reply, this.printer, document, query);
  }

  @Post()
  @Creates(houseAccess)
  prepare(@Context() context: RequestContext, @Body() body: PrepareIdentityDto): Promise<HouseIdentityView> {
    return this.transactions.run(context, (tx) => prepareIdentity(tx, body));
  }

  @Patch(':id')
  @Modifies(houseAccess)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyIdentityDto,
  ): Promise<HouseIdentityView> {
    return this.transactions.run(context, (tx) => modifyIdentity(tx, target, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Modifies(houseAccess)
  async remove(@Context() context: RequestContext, @Aim() target: Target): Promise<void> {
    await this.transactions.run(context, (tx) => removeIdentity(tx, target));
  }

  @Get(':id/logo')
  @Reads(houseAccess)
  @ApiProduces(...LOGO_TYPES)
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async logo(
    @Context() context: RequestContext,
    @Id() id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return answerContent(reply, await openLogo(this, context, id));
  }

  /** The body is the image itself. */
  @Post(':id/logo')
  @HttpCode(200)
  @Modifies(houseAccess)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  giveLogo(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Query() query: LogoQuery,
    @Arriving() arrival: Arrival,
  ): Promise<HouseIdentityView> {
    return giveLogo(this, context, target, query, arrival);
  }

  @Delete(':id/logo')
  @Modifies(houseAccess)
  removeLogo(@Context() context: RequestContext, @Aim() target: Target): Promise<HouseIdentityView> {
    return this.transactions.run(context, (tx) => removeLogo(tx, target));
  }
}
