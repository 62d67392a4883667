import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { OpenFiscalYearDto, RecordVoteDto } from '../budget.dto.js';
import { openFiscalYear } from '../create.js';
import { type FiscalYearAction, fiscalYearLifecycle } from '../domain/fiscal-year.lifecycle.js';
import { advanceFiscalYear } from './advance.js';
import { type FiscalYearItem, FiscalYearPage, FiscalYearTotals, FiscalYearView } from './fiscal-year.view.js';
import { fiscalYearList } from './list.js';
import { readFiscalYear } from './read.js';

@Controller('fiscal-years')
export class FiscalYearsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(fiscalYearLifecycle, fiscalYearList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<FiscalYearPage> {
    return this.transactions.run(context, (tx) => listPage<FiscalYearItem>(tx, fiscalYearList, query));
  }

  @Get('totals')
  @Lists(fiscalYearLifecycle, fiscalYearList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<FiscalYearTotals> {
    return this.transactions.run(context, (tx) => listTotals<FiscalYearTotals>(tx, fiscalYearList, query));
  }

  @Get(':id')
  @Reads(fiscalYearLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<FiscalYearView> {
    return this.transactions.run(context, (tx) => readFiscalYear(tx, id));
  }

  @Post()
  @Creates(fiscalYearLifecycle)
  open(@Context() context: RequestContext, @Body() body: OpenFiscalYearDto): Promise<FiscalYearView> {
    return this.transactions.run(context, (tx) => openFiscalYear(tx, body));
  }

  @Post(':id/start')
  @Transition(fiscalYearLifecycle, 'start')
  start(@Context() context: RequestContext, @Aim() target: Target): Promise<FiscalYearView> {
    return this.advance(context, target, 'start');
  }

  @Post(':id/vote')
  @Transition(fiscalYearLifecycle, 'vote')
  vote(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RecordVoteDto,
  ): Promise<FiscalYearView> {
    return this.advance(context, target, 'vote', body);
  }

  @Post(':id/open-additional-period')
  @Transition(fiscalYearLifecycle, 'open_additional_period')
  openAdditionalPeriod(@Context() context: RequestContext, @Aim() target: Target): Promise<FiscalYearView> {
    return this.advance(context, target, 'open_additional_period');
  }

  @Post(':id/close')
  @Transition(fiscalYearLifecycle, 'close')
  close(@Context() context: RequestContext, @Aim() target: Target): Promise<FiscalYearView> {
    return this.advance(context, target, 'close');
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: FiscalYearAction,
    { on, lines }: Partial<RecordVoteDto> = {},
  ): Promise<FiscalYearView> {
    return this.transactions.run(context, async (tx) => {
      await advanceFiscalYear(tx, target, action, { on, lines });
      return readFiscalYear(tx, target.id);
    });
  }
}
