import { Module } from '@nestjs/common';
import { BordereauxController } from './bordereaux/bordereaux.controller.js';
import { MandatsController } from './mandats/mandats.controller.js';
import { PaymentsController } from './payments.controller.js';

@Module({ controllers: [PaymentsController, MandatsController, BordereauxController] })
export class PaymentsModule {}
