import { Module } from '@nestjs/common';
import { FundingAuthorisationsController } from './funding-authorisations.controller.js';

@Module({ controllers: [FundingAuthorisationsController] })
export class FundingAuthorisationsModule {}
