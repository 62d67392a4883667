import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { creditLineAccess, natureRuleAccess, successionAccess } from '../domain/budget.js';
import { type CodeAction, nomenclatureLifecycle } from '../domain/nomenclature.lifecycle.js';
import { carriedLines, carryLines } from './carry.js';
import { CarryLinesDto, CreateCodeDto, CreateSuccessionDto, ModifyCodeDto } from './chart.dto.js';
import {
  CarriedLinesView,
  CarriedView,
  CodeSuccessionPage,
  CodeSuccessionTotals,
  CodeSuccessionView,
  NatureRulePage,
  NatureRuleTotals,
  type NatureRuleView,
  type NomenclatureCodeItem,
  NomenclatureCodeView,
  NomenclaturePage,
  NomenclatureTotals,
} from './chart.view.js';
import { natureRuleList, nomenclatureList, successionList } from './list.js';
import { readCode } from './read.js';
import { advanceCode, createCode, createSuccession, modifyCode } from './write.js';

@Controller('nomenclature-codes')
export class NomenclatureController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(nomenclatureLifecycle, nomenclatureList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<NomenclaturePage> {
    return this.transactions.run(context, (tx) => listPage<NomenclatureCodeItem>(tx, nomenclatureList, query));
  }

  @Get('totals')
  @Lists(nomenclatureLifecycle, nomenclatureList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<NomenclatureTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, nomenclatureList, query));
  }

  @Get(':id')
  @Reads(nomenclatureLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<NomenclatureCodeView> {
    return this.transactions.run(context, (tx) => readCode(tx, id));
  }

  @Post()
  @Creates(nomenclatureLifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateCodeDto): Promise<NomenclatureCodeView> {
    return this.transactions.run(context, (tx) => createCode(tx, body));
  }

  @Patch(':id')
  @Modifies(nomenclatureLifecycle)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyCodeDto,
  ): Promise<NomenclatureCodeView> {
    return this.transactions.run(context, (tx) => modifyCode(tx, target, body));
  }

  @Post(':id/close')
  @Transition(nomenclatureLifecycle, 'close')
  close(@Context() context: RequestContext, @Aim() target: Target): Promise<NomenclatureCodeView> {
    return this.advance(context, target, 'close');
  }

  @Post(':id/reopen')
  @Transition(nomenclatureLifecycle, 'reopen')
  reopen(@Context() context: RequestContext, @Aim() target: Target): Promise<NomenclatureCodeView> {
    return this.advance(context, target, 'reopen');
  }

  private advance(context: RequestContext, target: Target, action: CodeAction): Promise<NomenclatureCodeView> {
    return this.transactions.run(context, async (tx) => {
      await advanceCode(tx, target, action);
      return readCode(tx, target.id);
    });
  }
}

@Controller('nature-rules')
export class NatureRulesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(natureRuleAccess, natureRuleList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<NatureRulePage> {
    return this.transactions.run(context, (tx) => listPage<NatureRuleView>(tx, natureRuleList, query));
  }

  @Get('totals')
  @Lists(natureRuleAccess, natureRuleList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<NatureRuleTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, natureRuleList, query));
  }
}

@Controller('code-successions')
export class CodeSuccessionsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(successionAccess, successionList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<CodeSuccessionPage> {
    return this.transactions.run(context, (tx) => listPage<CodeSuccessionView>(tx, successionList, query));
  }

  @Get('totals')
  @Lists(successionAccess, successionList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<CodeSuccessionTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, successionList, query));
  }

  @Post()
  @Creates(successionAccess)
  create(@Context() context: RequestContext, @Body() body: CreateSuccessionDto): Promise<CodeSuccessionView> {
    return this.transactions.run(context, (tx) => createSuccession(tx, body));
  }
}

/** Opening a year from the one before. */
@Controller('fiscal-years')
export class CarriedLinesController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id/carried-lines')
  @Reads(creditLineAccess)
  carried(@Context() context: RequestContext, @Id() id: number): Promise<CarriedLinesView> {
    return this.transactions.run(context, (tx) => carriedLines(tx, id));
  }

  @Post(':id/carried-lines')
  @Creates(creditLineAccess)
  carry(@Context() context: RequestContext, @Id() id: number, @Body() body: CarryLinesDto): Promise<CarriedView> {
    return this.transactions.run(context, (tx) => carryLines(tx, id, body));
  }
}
