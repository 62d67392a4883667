import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../platform/context.js';
import { Creates, Lists, Reads, Transition } from '../platform/http/permissions.js';
import { Aim, Context, Id } from '../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { advancePayment } from './advance.js';
import { certifyPayment } from './certify.js';
import { paymentLifecycle } from './domain/payment.lifecycle.js';
import { paymentList } from './list.js';
import { CertifyDto } from './payment.dto.js';
import { type PaymentItem, PaymentPage, PaymentTotals, PaymentView } from './payment.view.js';
import { readPayment } from './read.js';

@Controller('payments')
export class PaymentsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(paymentLifecycle, paymentList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<PaymentPage> {
    return this.transactions.run(context, (tx) => listPage<PaymentItem>(tx, paymentList, query));
  }

  @Get('totals')
  @Lists(paymentLifecycle, paymentList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<PaymentTotals> {
    return this.transactions.run(context, (tx) => listTotals<PaymentTotals>(tx, paymentList, query));
  }

  @Get(':id')
  @Reads(paymentLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<PaymentView> {
    return this.transactions.run(context, (tx) => readPayment(tx, id));
  }

  /** Certifies the « service fait » of an instalment. */
  @Post()
  @Creates(paymentLifecycle)
  certify(@Context() context: RequestContext, @Body() body: CertifyDto): Promise<PaymentView> {
    return this.transactions.run(context, (tx) => certifyPayment(tx, body));
  }

  @Post(':id/liquidate')
  @Transition(paymentLifecycle, 'liquidate')
  liquidate(@Context() context: RequestContext, @Aim() target: Target): Promise<PaymentView> {
    return this.transactions.run(context, async (tx) => {
      await advancePayment(tx, target, 'liquidate');
      return readPayment(tx, target.id);
    });
  }
}
