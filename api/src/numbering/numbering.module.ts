import { Module } from '@nestjs/common';
import { ActNumbersController, ActSeriesController } from './numbering.controller.js';

@Module({ controllers: [ActSeriesController, ActNumbersController] })
export class NumberingModule {}
