import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Creates, Lists } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { addParameterValue } from './add.js';
import { parameterAccess } from './domain/parameter.js';
import { parameterList } from './list.js';
import { AddParameterValueDto } from './parameter.dto.js';
import { ParameterPage, ParameterTotals, ParameterValueView } from './parameter.view.js';

@Controller('parameters')
export class ParametersController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(parameterAccess, parameterList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ParameterPage> {
    return this.transactions.run(context, (tx) => listPage<ParameterValueView>(tx, parameterList, query));
  }

  @Get('totals')
  @Lists(parameterAccess, parameterList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ParameterTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, parameterList, query));
  }

  @Post()
  @Creates(parameterAccess)
  add(@Context() context: RequestContext, @Body() body: AddParameterValueDto): Promise<ParameterValueView> {
    return this.transactions.run(context, (tx) => addParameterValue(tx, body));
  }
}
