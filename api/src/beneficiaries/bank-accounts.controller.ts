import { Body, Controller, Get, Post } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { confirmBankAccount, refuseBankAccount, revealBankAccount } from './bank-accounts.js';
import { ConfirmBankAccountDto, RefuseBankAccountDto } from './beneficiary.dto.js';
import { BankAccountView, RevealedBankAccountView } from './beneficiary.view.js';
import { bankAccountLifecycle } from './domain/bank-account.lifecycle.js';
import { readBankAccount } from './read.js';

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
