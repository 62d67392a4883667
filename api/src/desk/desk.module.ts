import { Module } from '@nestjs/common';
import { BridgeController } from './bridge/bridge.controller.js';
import { DeskController, LedgerController } from './desk.controller.js';

/** The budget desk reads: credits as a tree, what makes each figure, as of any day; and how far what was voted has come. */
@Module({ controllers: [DeskController, LedgerController, BridgeController] })
export class DeskModule {}
