import { Module } from '@nestjs/common';
import { AgendaNumbersController } from './agenda-numbers.controller.js';
import { ReportsController } from './reports.controller.js';
import { ActTextsController } from './texts.controller.js';

@Module({ controllers: [ReportsController, ActTextsController, AgendaNumbersController] })
export class ReportsModule {}
