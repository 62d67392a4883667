import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { type UserAction, userLifecycle } from '../domain/user.lifecycle.js';
import { advanceUser } from './advance.js';
import { createUser } from './create.js';
import { userList } from './list.js';
import { modifyUser } from './modify.js';
import { showingPassword } from './one-time-password.js';
import { readUser } from './read.js';
import { CreateUserDto, ModifyUserDto } from './user.dto.js';
import { type UserItem, UserPage, UserTotals, UserView, UserWithPasswordView } from './user.view.js';

@Controller('users')
export class UsersController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(userLifecycle, userList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<UserPage> {
    return this.transactions.run(context, (tx) => listPage<UserItem>(tx, userList, query));
  }

  @Get('totals')
  @Lists(userLifecycle, userList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<UserTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, userList, query));
  }

  @Get(':id')
  @Reads(userLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<UserView> {
    return this.transactions.run(context, (tx) => readUser(tx, id));
  }

  @Post()
  @Creates(userLifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateUserDto): Promise<UserWithPasswordView> {
    return showingPassword((issue) => this.transactions.run(context, (tx) => createUser(tx, body, issue)));
  }

  @Patch(':id')
  @Modifies(userLifecycle)
  modify(@Context() context: RequestContext, @Aim() target: Target, @Body() body: ModifyUserDto): Promise<UserView> {
    return this.transactions.run(context, (tx) => modifyUser(tx, target, body));
  }

  @Post(':id/reset-password')
  @Transition(userLifecycle, 'reset_password')
  resetPassword(@Context() context: RequestContext, @Aim() target: Target): Promise<UserWithPasswordView> {
    return showingPassword((issue) => this.advance(context, target, 'reset_password', issue));
  }

  @Post(':id/unlock')
  @Transition(userLifecycle, 'unlock')
  unlock(@Context() context: RequestContext, @Aim() target: Target): Promise<UserView> {
    return this.advance(context, target, 'unlock');
  }

  @Post(':id/deactivate')
  @Transition(userLifecycle, 'deactivate')
  deactivate(@Context() context: RequestContext, @Aim() target: Target): Promise<UserView> {
    return this.advance(context, target, 'deactivate');
  }

  @Post(':id/reactivate')
  @Transition(userLifecycle, 'reactivate')
  reactivate(@Context() context: RequestContext, @Aim() target: Target): Promise<UserView> {
    return this.advance(context, target, 'reactivate');
  }

  private advance(
    context: RequestContext,
    target: Target,
    action: UserAction,
    issue?: () => string,
  ): Promise<UserView> {
    return this.transactions.run(context, async (tx) => {
      await advanceUser(tx, target, action, issue);
      return readUser(tx, target.id);
    });
  }
}
