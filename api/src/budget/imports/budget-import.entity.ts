import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BudgetImportState } from '../domain/imports/budget-import.lifecycle.js';
import type { ImportKind } from '../domain/imports/known.js';
import type { Reading } from './reading.js';

@Entity('budget_import')
export class BudgetImport {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') fiscalYearId: number;
  @Column('text') kind: ImportKind;
  @Column('text') act: string;
  @Column('date') votedOn: string;
  @Column('text') fileName: string;
  @Column('text') sha256: string;
  @Column('bigint') sizeBytes: number;
  @Column('text') state: BudgetImportState;
  @Column('date') stateSince: string;
  @Column('text', { nullable: true }) content: string | null;
  @Column('integer', { nullable: true }) lineCount: number | null;
  @Column('bigint', { nullable: true }) totalCents: number | null;
  @Column('integer', { nullable: true }) faultCount: number | null;
  @Column('jsonb', { nullable: true }) reading: Reading | null;
  @Column('bigint') askedBy: number;
  @Column('date') askedOn: string;
  @Column('bigint', { nullable: true }) confirmedBy: number | null;
  @Column('date', { nullable: true }) confirmedOn: string | null;
  @Column('integer') version: number;
}
