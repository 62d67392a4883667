import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { SignedIn } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { forgetListView, keepListView, ownListViews } from './list-views.js';
import { KeepListViewDto } from './list-views.dto.js';
import { ListViewView } from './list-views.view.js';

@Controller('list-views')
export class ListViewsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @SignedIn('everybody reads their lists in their own way')
  list(@Context() context: RequestContext): Promise<ListViewView[]> {
    return this.transactions.run(context, ownListViews);
  }

  @Put()
  @HttpCode(204)
  @SignedIn('everybody keeps their own views')
  async keep(@Context() context: RequestContext, @Body() body: KeepListViewDto): Promise<void> {
    await this.transactions.run(context, (tx) => keepListView(tx, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn('everybody forgets their own views')
  async forget(@Context() context: RequestContext, @Id() id: number): Promise<void> {
    await this.transactions.run(context, (tx) => forgetListView(tx, id));
  }
}
