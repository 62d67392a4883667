import { Controller, Get } from '@nestjs/common';
import type { RequestContext } from '../context.js';
import { Transactions } from '../transactions.js';
import { HealthView } from './health.view.js';
import { Open } from './permissions.js';
import { Context } from './request.js';

@Controller('health')
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  /** Answers once the database does. */
  @Get()
  @Open('asked by the container engine')
  async health(@Context() context: RequestContext): Promise<HealthView> {
    return this.transactions.run(context, () => Promise.resolve({ status: 'ok' as const }));
  }
}
