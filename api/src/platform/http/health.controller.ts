import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HealthView } from './health.view.js';
import { Open } from './permissions.js';

@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** Answers once the database does. */
  @Get()
  @Open('asked by the container engine')
  async health(): Promise<HealthView> {
    await this.source.query('SELECT 1');
    return { status: 'ok' };
  }
}
