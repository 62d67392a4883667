import { Module } from '@nestjs/common';
import { AwardEndingsController } from './award-endings.controller.js';
import { ConventionsController } from './conventions.controller.js';

@Module({ controllers: [ConventionsController, AwardEndingsController] })
export class ConventionsModule {}
