import { Controller, Get, Query } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Lists } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { listPage, type ListQuery } from '../platform/lists.js';
import { Transactions } from '../platform/transactions.js';
import { departmentAccess, departmentList } from './departments.js';
import { DepartmentPage, type DepartmentView } from './departments.view.js';

@Controller('departments')
export class DepartmentsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(departmentAccess, departmentList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DepartmentPage> {
    return this.transactions.run(context, (tx) => listPage<DepartmentView>(tx, departmentList, query));
  }
}
