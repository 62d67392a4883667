import { Body, Controller, Post } from '@nestjs/common';
import type { RequestContext } from '../../platform/context.js';
import { Creates } from '../../platform/http/permissions.js';
import { Context, Id } from '../../platform/http/request.js';
import { Transactions } from '../../platform/transactions.js';
import { MovementItem } from '../budget.view.js';
import { creditLineAccess } from '../domain/budget.js';
import { correctMovement } from './correct.js';
import { CorrectMovementDto } from './correction.dto.js';

@Controller('movements')
export class CorrectionsController {
  constructor(private readonly transactions: Transactions) {}

  /** Puts an entry of credits right by its opposite. */
  @Post(':id/correction')
  @Creates(creditLineAccess)
  correct(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: CorrectMovementDto,
  ): Promise<MovementItem> {
    return this.transactions.run(context, (tx) => correctMovement(tx, id, body));
  }
}
