import { Module } from '@nestjs/common';
import { HouseIdentitiesController } from './house-identities.controller.js';

@Module({ controllers: [HouseIdentitiesController] })
export class HouseModule {}
