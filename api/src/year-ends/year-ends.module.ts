import { Module } from '@nestjs/common';
import {
  YearEndCommitmentsController,
  YearEndDecisionsController,
  YearEndsController,
} from './year-ends.controller.js';

@Module({ controllers: [YearEndsController, YearEndCommitmentsController, YearEndDecisionsController] })
export class YearEndsModule {}
