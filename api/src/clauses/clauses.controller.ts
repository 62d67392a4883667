import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { CloseClauseDto, CreateClauseDto, ModifyClauseDto, PreviewClauseDto } from './clause.dto.js';
import {
  ClauseExample,
  type ClauseItem,
  ClauseMentionView,
  ClausePage,
  ClauseTotals,
  ClauseView,
} from './clause.view.js';
import { clauseLifecycle as lifecycle } from './domain/clause.lifecycle.js';
import { CLAUSE_MENTIONS } from './domain/mentions.js';
import { clauseList } from './list.js';
import { previewClause, readClause } from './read.js';
import { advanceClause, createClause, modifyClause } from './write.js';

@Controller('clauses')
export class ClausesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(lifecycle, clauseList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ClausePage> {
    return this.transactions.run(context, (tx) => listPage<ClauseItem>(tx, clauseList, query));
  }

  @Get('totals')
  @Lists(lifecycle, clauseList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<ClauseTotals> {
    return this.transactions.run(context, (tx) => listTotals<ClauseTotals>(tx, clauseList, query));
  }

  @Get('mentions')
  @Reads(lifecycle)
  mentions(): ClauseMentionView[] {
    return CLAUSE_MENTIONS.map(({ word, example }) => ({ word, example }));
  }

  @Get('preview')
  @Reads(lifecycle)
  preview(@Query() query: PreviewClauseDto): ClauseExample {
    return previewClause(query);
  }

  @Get(':id')
  @Reads(lifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<ClauseView> {
    return this.transactions.run(context, (tx) => readClause(tx, id));
  }

  @Post()
  @Creates(lifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateClauseDto): Promise<ClauseView> {
    return this.transactions.run(context, (tx) => createClause(tx, body));
  }

  @Patch(':id')
  @Modifies(lifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyClauseDto,
  ): Promise<ClauseView> {
    return this.transactions.run(context, (tx) => modifyClause(tx, target, body));
  }

  @Post(':id/close')
  @Transition(lifecycle, 'close')
  close(@Context() context: RequestContext, @Aim() target: Target, @Body() body: CloseClauseDto): Promise<ClauseView> {
    return this.transactions.run(context, async (tx) => {
      await advanceClause(tx, target, 'close', body);
      return readClause(tx, target.id);
    });
  }
}
