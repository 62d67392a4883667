import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DepartmentsController } from './departments/departments.controller.js';
import { ListViewsController } from './list-views.controller.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { UsersController } from './users/users.controller.js';

@Module({
  controllers: [SessionController, DepartmentsController, UsersController, ListViewsController],
  providers: [{ provide: APP_GUARD, useClass: SessionGuard }],
})
export class AccessModule {}
