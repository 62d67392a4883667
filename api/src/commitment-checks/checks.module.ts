import { Module } from '@nestjs/common';
import { CommitmentChecksController } from './checks.controller.js';

@Module({ controllers: [CommitmentChecksController] })
export class CommitmentChecksModule {}
