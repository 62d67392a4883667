import { Body, Controller, Get, Patch } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Modifies, Reads } from '../platform/http/permissions.js';
import { Aim, Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { EndContactDto } from './beneficiary.dto.js';
import { BeneficiaryView, LegalCategoryView } from './beneficiary.view.js';
import { endContact } from './contacts.js';
import { beneficiaryAccess, contactAccess } from './domain/beneficiary.js';
import { legalCategories } from './legal-categories.js';

@Controller('beneficiary-contacts')
export class BeneficiaryContactsController {
  constructor(private readonly transactions: Transactions) {}

  @Patch(':id')
  @Modifies(contactAccess)
  end(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: EndContactDto,
  ): Promise<BeneficiaryView> {
    return this.transactions.run(context, (tx) => endContact(tx, target, body.leftOn));
  }
}

@Controller('legal-categories')
export class LegalCategoriesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Reads(beneficiaryAccess)
  list(@Context() context: RequestContext): Promise<LegalCategoryView[]> {
    return this.transactions.run(context, legalCategories);
  }
}
