import { Module } from '@nestjs/common';
import { GrantRequestsController } from './grant-requests.controller.js';

@Module({ controllers: [GrantRequestsController] })
export class GrantRequestsModule {}
