import { Module } from '@nestjs/common';
import { ClausesController } from './clauses.controller.js';

@Module({ controllers: [ClausesController] })
export class ClausesModule {}
