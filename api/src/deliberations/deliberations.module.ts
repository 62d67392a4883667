import { Module } from '@nestjs/common';
import { DeliberationsController } from './deliberations.controller.js';

@Module({ controllers: [DeliberationsController] })
export class DeliberationsModule {}
