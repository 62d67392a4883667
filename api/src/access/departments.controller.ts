import { Controller, Get } from '@nestjs/common';
import type { RequestContext } from '../platform/context.js';
import { Reads } from '../platform/http/permissions.js';
import { Context } from '../platform/http/request.js';
import { Transactions } from '../platform/transactions.js';
import { departmentAccess, readDepartments } from './departments.js';
import { DepartmentView } from './departments.view.js';

@Controller('departments')
export class DepartmentsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Reads(departmentAccess)
  list(@Context() context: RequestContext): Promise<DepartmentView[]> {
    return this.transactions.run(context, readDepartments);
  }
}
