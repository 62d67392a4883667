import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { addBankAccount } from './bank-accounts.js';
import {
  AddBankAccountDto,
  AddContactDto,
  CreateBeneficiaryDto,
  LikelyDuplicatesQuery,
  MergeBeneficiaryDto,
  MergePreviewQuery,
  ModifyBeneficiaryDto,
} from './beneficiary.dto.js';
import {
  type BeneficiaryItem,
  BeneficiaryPage,
  BeneficiaryTotals,
  BeneficiaryView,
  LikelyDuplicateView,
  MergePreviewView,
} from './beneficiary.view.js';
import { addContact } from './contacts.js';
import { createBeneficiary } from './create.js';
import { bankAccountLifecycle } from './domain/bank-account.lifecycle.js';
import { beneficiaryAccess, contactAccess } from './domain/beneficiary.js';
import { beneficiaryLifecycle } from './domain/beneficiary.lifecycle.js';
import { likelyDuplicates } from './likely-duplicates.js';
import { beneficiaryList } from './list.js';
import { mergeBeneficiary, previewMerge } from './merge.js';
import { modifyBeneficiary } from './modify.js';
import { readBeneficiary } from './read.js';

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

  /** The records that are likely the body being typed, the likeliest first. */
  @Get('likely-duplicates')
  @Reads(beneficiaryAccess)
  likelyDuplicates(
    @Context() context: RequestContext,
    @Query() query: LikelyDuplicatesQuery,
  ): Promise<LikelyDuplicateView[]> {
    return this.transactions.run(context, (tx) => likelyDuplicates(tx, query));
  }

  @Get(':id')
  @Reads(beneficiaryAccess)
  read(@Context() context: RequestContext, @Id() id: number): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => readBeneficiary(tx, id));
  }

  /** What merging this record into another would move, and what stands against it. */
  @Get(':id/merge-preview')
  @Reads(beneficiaryAccess)
  mergePreview(
    @Context() context: RequestContext,
    @Id() id: number,
    @Query() query: MergePreviewQuery,
  ): Promise<MergePreviewView> {
    return this.transactions.run(context, (tx) => previewMerge(tx, id, query.intoId ?? null));
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

  @Post(':id/merge')
  @Transition(beneficiaryLifecycle, 'merge')
  merge(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: MergeBeneficiaryDto,
  ): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => mergeBeneficiary(tx, target, body));
  }

  @Post(':id/contacts')
  @Creates(contactAccess)
  addContact(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: AddContactDto,
  ): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => addContact(tx, id, body));
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
