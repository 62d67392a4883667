import { Module } from '@nestjs/common';
import { GrantRequestsController } from './grant-requests.controller.js';
import { RequestAccountsController } from './request-accounts.controller.js';

@Module({ controllers: [GrantRequestsController, RequestAccountsController] })
export class GrantRequestsModule {}
