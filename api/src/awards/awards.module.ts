import { Module } from '@nestjs/common';
import { AwardsController } from './awards.controller.js';

@Module({ controllers: [AwardsController] })
export class AwardsModule {}
