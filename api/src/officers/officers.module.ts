import { Module } from '@nestjs/common';
import { OfficersController } from './officers.controller.js';

@Module({ controllers: [OfficersController] })
export class OfficersModule {}
