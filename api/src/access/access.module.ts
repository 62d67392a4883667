import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DepartmentsController } from './departments.controller.js';
import { ListViewsController } from './list-views.controller.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';

@Module({
  controllers: [SessionController, DepartmentsController, ListViewsController],
  providers: [{ provide: APP_GUARD, useClass: SessionGuard }],
})
export class AccessModule {}
