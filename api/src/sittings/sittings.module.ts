import { Module } from '@nestjs/common';
import { SittingsController } from './sittings.controller.js';

@Module({ controllers: [SittingsController] })
export class SittingsModule {}
