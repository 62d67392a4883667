import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { addBankAccount, confirmBankAccount, refuseBankAccount, revealBankAccount } from './bank-accounts.js';
import {
  AddBankAccountDto,
  ConfirmBankAccountDto,
  CreateBeneficiaryDto,
  ModifyBeneficiaryDto,
  RefuseBankAccountDto,
} from './beneficiary.dto.js';
import {
  BankAccountView,
  type BeneficiaryItem,
  BeneficiaryPage,
  BeneficiaryTotals,
  BeneficiaryView,
  RevealedBankAccountView,
} from './beneficiary.view.js';
import { createBeneficiary } from './create.js';
import { bankAccountLifecycle } from './domain/bank-account.lifecycle.js';
import { beneficiaryAccess } from './domain/beneficiary.js';
import { beneficiaryList } from './list.js';
import { modifyBeneficiary } from './modify.js';
import { readBankAccount, readBeneficiary } from './read.js';

@Controller('beneficiaries')
export class BeneficiariesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(beneficiaryAccess, beneficiaryList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BeneficiaryPage> {
    return this.transactions.run(context, (tx) => listPage<BeneficiaryItem>(tx, beneficiaryList, query));
  }

  @Get('totals')
  @Lists(beneficiaryAccess, beneficiaryList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<BeneficiaryTotals> {
    return this.transactions.run(context, (tx) => listTotals<BeneficiaryTotals>(tx, beneficiaryList, query));
  }

  @Get(':id')
  @Reads(beneficiaryAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => readBeneficiary(tx, id));
  }

  @Post()
  @Creates(beneficiaryAccess)
  create(@Context() context: RequestContext, @Body() body: CreateBeneficiaryDto): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => createBeneficiary(tx, body));
  }

  @Patch(':id')
  @Modifies(beneficiaryAccess)
  modify(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ModifyBeneficiaryDto,
  ): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => modifyBeneficiary(tx, target, body));
  }

  @Post(':id/bank-accounts')
  @Creates(bankAccountLifecycle)
  addBankAccount(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: AddBankAccountDto,
  ): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => addBankAccount(tx, id, body));
  }
}

@Controller('bank-accounts')
export class BankAccountsController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':id')
  @Reads(bankAccountLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<BankAccountView> {
    return this.transactions.run(context, (tx) => readBankAccount(tx, id));
  }

  @Post(':id/confirm')
  @Transition(bankAccountLifecycle, 'confirm')
  confirm(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: ConfirmBankAccountDto,
  ): Promise<BankAccountView> {
    return this.transactions.run(context, (tx) => confirmBankAccount(tx, target, body.calledContact));
  }

  @Post(':id/refuse')
  @Transition(bankAccountLifecycle, 'refuse')
  refuse(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RefuseBankAccountDto,
  ): Promise<BankAccountView> {
    return this.transactions.run(context, (tx) => refuseBankAccount(tx, target, body.reason));
  }

  @Post(':id/reveal')
  @Reads(bankAccountLifecycle)
  reveal(@Context() context: RequestContext, @Id() id: number): Promise<RevealedBankAccountView> {
    return this.transactions.run(context, (tx) => revealBankAccount(tx, id));
  }
}
