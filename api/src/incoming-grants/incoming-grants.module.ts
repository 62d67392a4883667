import { Module } from '@nestjs/common';
import { IncomingGrantsController } from './incoming-grants.controller.js';

@Module({ controllers: [IncomingGrantsController] })
export class IncomingGrantsModule {}
