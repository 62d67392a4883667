import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RequestContext } from '../../platform/context.js';
import { Creates, Lists, Reads } from '../../platform/http/permissions.js';
import { Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { authorisationAccess as access } from '../domain/authorisation.js';
import { CreateAuthorisationDto, ReviseAuthorisationDto } from './authorisation.dto.js';
import {
  type AuthorisationItem,
  AuthorisationPage,
  AuthorisationTotals,
  AuthorisationView,
} from './authorisation.view.js';
import { authorisationList } from './list.js';
import { readAuthorisation } from './read.js';
import { createAuthorisation, reviseAuthorisation } from './vote.js';

@Controller('commitment-authorisations')
export class AuthorisationsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(access, authorisationList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<AuthorisationPage> {
    return this.transactions.run(context, (tx) => listPage<AuthorisationItem>(tx, authorisationList, query));
  }

  @Get('totals')
  @Lists(access, authorisationList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<AuthorisationTotals> {
    return this.transactions.run(context, (tx) => listTotals<AuthorisationTotals>(tx, authorisationList, query));
  }

  @Get(':id')
  @Reads(access)
  read(@Context() context: RequestContext, @Id() id: number): Promise<AuthorisationView> {
    return this.transactions.run(context, (tx) => readAuthorisation(tx, id));
  }

  @Post()
  @Creates(access)
  create(@Context() context: RequestContext, @Body() body: CreateAuthorisationDto): Promise<AuthorisationView> {
    return this.transactions.run(context, (tx) => createAuthorisation(tx, body));
  }

  /** A revision, as a vote makes it. */
  @Post(':id/revisions')
  @Creates(access)
  revise(
    @Context() context: RequestContext,
    @Id() id: number,
    @Body() body: ReviseAuthorisationDto,
  ): Promise<AuthorisationView> {
    return this.transactions.run(context, (tx) => reviseAuthorisation(tx, id, body));
  }
}
