import { Controller, Get } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Reads } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { HomeView } from './home.view.js';
import { homeAccess, readHome } from './read.js';

@Controller('home')
export class HomeController {
  constructor(private readonly transactions: Transactions) {}

  /** What waits for the caller, and what they wait for. */
  @Get()
  @Reads(homeAccess)
  home(@Context() context: RequestContext): Promise<HomeView> {
    return this.transactions.run(context, readHome);
  }
}
