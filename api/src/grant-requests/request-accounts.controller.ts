import { Controller, Get } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Reads } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { requestAccounts } from './accounts.js';
import { grantRequestLifecycle } from './domain/grant-request.lifecycle.js';
import { RequestAccountView } from './grant-request.view.js';

@Controller('request-accounts')
export class RequestAccountsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Reads(grantRequestLifecycle)
  list(@Context() context: RequestContext): Promise<RequestAccountView[]> {
    return this.transactions.run(context, requestAccounts);
  }
}
