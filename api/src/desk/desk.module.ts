import { Module } from '@nestjs/common';
import { DeskController, LedgerController } from './desk.controller.js';

/** The budget desk reads: credits as a tree, what makes each figure, as of any day. */
@Module({ controllers: [DeskController, LedgerController] })
export class DeskModule {}
