import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../../platform/context.js';
import { Creates, Lists, Reads } from '../../platform/http/permissions.js';
import { Context } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { externalConsumptionAccess as access } from '../domain/external-consumption.js';
import { RecordExternalConsumptionDto, ToldEnvelopesQuery } from './external-consumption.dto.js';
import {
  ExternalConsumptionItem,
  ExternalConsumptionPage,
  ExternalConsumptionTotals,
  ToldEnvelope,
} from './external-consumption.view.js';
import { externalConsumptionList } from './list.js';
import { recordExternalConsumption, toldEnvelopes } from './record.js';

@Controller('external-consumptions')
export class ExternalConsumptionsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(access, externalConsumptionList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ExternalConsumptionPage> {
    return this.transactions.run(context, (tx) =>
      listPage<ExternalConsumptionItem>(tx, externalConsumptionList, query),
    );
  }

  @Get('totals')
  @Lists(access, externalConsumptionList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ExternalConsumptionTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, externalConsumptionList, query));
  }

  /** The envelopes of which the finance system may tell. */
  @Get('envelopes')
  @Reads(access)
  envelopes(@Context() context: RequestContext, @Query() { year }: ToldEnvelopesQuery): Promise<ToldEnvelope[]> {
    return this.transactions.run(context, (tx) => toldEnvelopes(tx, year ?? null));
  }

  @Post()
  @Creates(access)
  record(
    @Context() context: RequestContext,
    @Body() body: RecordExternalConsumptionDto,
  ): Promise<ExternalConsumptionItem> {
    return this.transactions.run(context, (tx) => recordExternalConsumption(tx, body));
  }
}
