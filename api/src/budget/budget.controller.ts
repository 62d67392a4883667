import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Creates, Lists, Reads } from '../platform/http/permissions.js';
import { Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import {
  CandidatesQuery,
  CreateBudgetDto,
  CreateCreditLineDto,
  ExplanationQuery,
  RecordCreditsDto,
} from './budget.dto.js';
import {
  BudgetPage,
  BudgetTotals,
  BudgetView,
  CandidatesView,
  type CreditLineItem,
  CreditLinePage,
  CreditLineTotals,
  CreditLineView,
  EnvelopeExplanationView,
  type MovementItem,
  MovementPage,
} from './budget.view.js';
import { creditLineCandidates } from './candidates.js';
import { createBudget, createCreditLine, recordCredits } from './create.js';
import { budgetAccess, creditLineAccess } from './domain/budget.js';
import { explainCreditLine, explainEnvelope } from './explain.js';
import { budgetList, creditLineList, movementList } from './list.js';
import { readCreditLine } from './read.js';

@Controller('budgets')
export class BudgetsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(budgetAccess, budgetList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BudgetPage> {
    return this.transactions.run(context, (tx) => listPage<BudgetView>(tx, budgetList, query));
  }

  @Get('totals')
  @Lists(budgetAccess, budgetList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BudgetTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, budgetList, query));
  }

  @Post()
  @Creates(budgetAccess)
  create(@Context() context: RequestContext, @Body() body: CreateBudgetDto): Promise<BudgetView> {
    return this.transactions.run(context, (tx) => createBudget(tx, body));
  }
}

@Controller('credit-lines')
export class CreditLinesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(creditLineAccess, creditLineList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<CreditLinePage> {
    return this.transactions.run(context, (tx) => listPage<CreditLineItem>(tx, creditLineList, query));
  }

  @Get('totals')
  @Lists(creditLineAccess, creditLineList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<CreditLineTotals> {
    return this.transactions.run(context, (tx) => listTotals<CreditLineTotals>(tx, creditLineList, query));
  }

  /** What a printed imputation may mean. */
  @Get('candidates')
  @Reads(creditLineAccess)
  candidates(@Context() context: RequestContext, @Query() query: CandidatesQuery): Promise<CandidatesView> {
    return this.transactions.run(context, (tx) => creditLineCandidates(tx, query));
  }

  @Get(':id')
  @Reads(creditLineAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<CreditLineView> {
    return this.transactions.run(context, (tx) => readCreditLine(tx, id));
  }

  @Get(':id/explanation')
  @Reads(creditLineAccess)
  explain(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: ExplanationQuery,
  ): Promise<EnvelopeExplanationView> {
    return this.transactions.run(context, (tx) => explainCreditLine(tx, id, query));
  }

  @Get(':id/movements')
  @Lists(creditLineAccess, movementList)
  movements(@Context() context: RequestContext, @Id() id: number, @Query() query: ListQuery): Promise<MovementPage> {
    const ofLine = { ...query, creditLineId: String(id) };
    return this.transactions.run(context, (tx) => listPage<MovementItem>(tx, movementList, ofLine));
  }

  @Post()
  @Creates(creditLineAccess)
  create(@Context() context: RequestContext, @Body() body: CreateCreditLineDto): Promise<CreditLineView> {
    return this.transactions.run(context, (tx) => createCreditLine(tx, body));
  }

  @Post(':id/credits')
  @Creates(creditLineAccess)
  recordCredits(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: RecordCreditsDto,
  ): Promise<CreditLineView> {
    return this.transactions.run(context, (tx) => recordCredits(tx, id, body));
  }
}

@Controller('control-envelopes')
export class ControlEnvelopesController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id/explanation')
  @Reads(creditLineAccess)
  explain(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: ExplanationQuery,
  ): Promise<EnvelopeExplanationView> {
    return this.transactions.run(context, (tx) => explainEnvelope(tx, id, query));
  }

  @Get(':id/movements')
  @Lists(creditLineAccess, movementList)
  movements(@Context() context: RequestContext, @Id() id: number, @Query() query: ListQuery): Promise<MovementPage> {
    const ofEnvelope = { ...query, envelopeId: String(id) };
    return this.transactions.run(context, (tx) => listPage<MovementItem>(tx, movementList, ofEnvelope));
  }
}
