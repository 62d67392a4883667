import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BudgetKind, FiscalYearState, Section } from './domain/budget.js';
import type { MovementKind } from './domain/movements.js';

@Entity('budget')
export class Budget {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') kind: BudgetKind;
  @Column('text', { array: true }) aliases: string[];
}

@Entity('fiscal_year')
export class FiscalYear {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') budgetId: number;
  @Column('integer') year: number;
  @Column('text') state: FiscalYearState;
  @Column('date', { nullable: true }) stateSince: string | null;
  @Column('date', { nullable: true }) votedOn: string | null;
  @Column('integer') version: number;
}

@Entity('control_envelope')
export class ControlEnvelope {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') fiscalYearId: number;
  @Column('text') section: Section;
  @Column('text') chapitre: string;
  @Column('bigint') openedCents: number;
  @Column('bigint') reservedCents: number;
  @Column('bigint') committedCents: number;
  @Column('bigint') orderedCents: number;
  @Column('bigint') externalCents: number;
  @Column('bigint') attachedCents: number;
}

@Entity('credit_line')
export class CreditLine {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') envelopeId: number;
  @Column('bigint') departmentId: number;
  @Column('text') nature: string;
  @Column('text') fonction: string;
  @Column('text') sousPolitique: string;
  @Column('text') programme: string;
  @Column('bigint') openedCents: number;
  @Column('bigint') reservedCents: number;
  @Column('bigint') committedCents: number;
  @Column('bigint') orderedCents: number;
  @Column('bigint') externalCents: number;
  @Column('bigint') attachedCents: number;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('movement')
export class Movement {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') kind: MovementKind;
  @Column('bigint') creditLineId: number;
  @Column('bigint') openedCents: number;
  @Column('bigint') reservedCents: number;
  @Column('bigint') committedCents: number;
  @Column('bigint') orderedCents: number;
  @Column('bigint') externalCents: number;
  @Column('bigint') attachedCents: number;
  @Column('date') accountingDate: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('bigint', { nullable: true }) recordedBy: number | null;
  @Column('text') originKind: string;
  @Column('bigint') originId: number;
  @Column('text') originLabel: string;
  @Column('text') key: string;
  @Column('bigint', { nullable: true }) correctsId: number | null;
}
