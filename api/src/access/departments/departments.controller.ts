import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { RequestContext, Target } from '../../platform/context.js';
import { Creates, Lists, Modifies, Reads, Transition } from '../../platform/http/permissions.js';
import { Aim, Context, Id } from '../../platform/http/request.js';
import { listPage, type ListQuery, listTotals } from '../../platform/lists.js';
import { Transactions } from '../../platform/transactions.js';
import { departmentLifecycle } from '../domain/department.lifecycle.js';
import { CreateDepartmentDto, RenameDepartmentDto } from './department.dto.js';
import { type DepartmentItem, DepartmentPage, DepartmentTotals, DepartmentView } from './department.view.js';
import { departmentList } from './list.js';
import { readDepartment } from './read.js';
import { advanceDepartment, createDepartment, renameDepartment } from './write.js';

@Controller('departments')
export class DepartmentsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Lists(departmentLifecycle, departmentList)
  list(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DepartmentPage> {
    return this.transactions.run(context, (tx) => listPage<DepartmentItem>(tx, departmentList, query));
  }

  @Get('totals')
  @Lists(departmentLifecycle, departmentList, 'totals')
  totals(@Context() context: RequestContext, @Query() query: ListQuery): Promise<DepartmentTotals> {
    return this.transactions.run(context, (tx) => listTotals(tx, departmentList, query));
  }

  @Get(':id')
  @Reads(departmentLifecycle)
  read(@Context() context: RequestContext, @Id() id: number): Promise<DepartmentView> {
    return this.transactions.run(context, (tx) => readDepartment(tx, id));
  }

  @Post()
  @Creates(departmentLifecycle)
  create(@Context() context: RequestContext, @Body() body: CreateDepartmentDto): Promise<DepartmentView> {
    return this.transactions.run(context, (tx) => createDepartment(tx, body));
  }

  @Patch(':id')
  @Modifies(departmentLifecycle)
  rename(
    @Context() context: RequestContext,
    @Aim() target: Target,
    @Body() body: RenameDepartmentDto,
  ): Promise<DepartmentView> {
    return this.transactions.run(context, (tx) => renameDepartment(tx, target, body));
  }

  @Post(':id/close')
  @Transition(departmentLifecycle, 'close')
  close(@Context() context: RequestContext, @Aim() target: Target): Promise<DepartmentView> {
    return this.transactions.run(context, async (tx) => {
      await advanceDepartment(tx, target, 'close');
      return readDepartment(tx, target.id);
    });
  }
}
