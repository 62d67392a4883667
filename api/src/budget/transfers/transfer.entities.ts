import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Section } from '../domain/budget.js';
import type { TransferState } from '../domain/transfer.lifecycle.js';

/** Year, section, chapitres and what allowed it are written by the database, from its lines. */
@Entity('transfer')
export class Transfer {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') number: string;
  @Column('text') state: TransferState;
  @Column('date') stateSince: string;
  @Column('bigint') fiscalYearId: number;
  @Column('text') section: Section;
  @Column('bigint', { nullable: true }) fromLineId: number | null;
  @Column('text') fromChapitre: string;
  @Column('bigint', { nullable: true }) toLineId: number | null;
  @Column('text') toChapitre: string;
  @Column('bigint') amountCents: number;
  @Column('date') decidedOn: string;
  @Column('text', { nullable: true }) act: string | null;
  @Column('text') label: string;
  @Column('bigint', { nullable: true }) baseCents: number | null;
  @Column('integer', { nullable: true }) rateBp: number | null;
  @Column('bigint', { nullable: true }) runningCents: number | null;
  @Column('bigint', { nullable: true }) reportedSittingId: number | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('real_expenditure')
export class RealExpenditure {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') fiscalYearId: number;
  @Column('text') section: Section;
  @Column('date') knownOn: string;
  @Column('bigint') amountCents: number;
  @Column('text') source: string;
  @Column('boolean') demonstration: boolean;
}
