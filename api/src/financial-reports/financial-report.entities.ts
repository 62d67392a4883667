import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FinancialReportState } from './domain/financial-report.lifecycle.js';

@Entity('financial_report')
export class FinancialReport {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') awardPartId: number;
  @Column('bigint') departmentId: number;
  @Column('date') receivedOn: string;
  @Column('bigint', { nullable: true }) spentCents: number | null;
  @Column('text') state: FinancialReportState;
  @Column('date') stateSince: string;
  @Column('bigint', { nullable: true }) decidedBy: number | null;
  @Column('text', { nullable: true }) returnReason: string | null;
  @Column('integer') version: number;
}
