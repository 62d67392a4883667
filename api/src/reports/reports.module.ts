import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.js';
import { ActTextsController } from './texts.controller.js';

@Module({ controllers: [ReportsController, ActTextsController] })
export class ReportsModule {}
