import { Module } from '@nestjs/common';
import { ParametersController } from './parameters.controller.js';

@Module({ controllers: [ParametersController] })
export class ParametersModule {}
