import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AwardState, InstalmentCondition } from './domain/award.js';

@Entity('award')
export class Award {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') beneficiaryId: number;
  @Column('bigint') departmentId: number;
  @Column('bigint') officerId: number;
  @Column('integer') fiscalYear: number;
  @Column('text') object: string;
  @Column('bigint') amountCents: number;
  @Column('text') state: AwardState;
  @Column('date') stateSince: string;
  @Column('bigint', { nullable: true }) visaBy: number | null;
  @Column('date', { nullable: true }) visaOn: string | null;
  @Column('bigint') certifiedCents: number;
  @Column('bigint') paidCents: number;
  @Column('bigint') cancelledCents: number;
  @Column('bigint', { nullable: true }) authorisationId: number | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('award_part')
export class AwardPart {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') awardId: number;
  @Column('bigint') grantRequestId: number;
  @Column('integer') rank: number;
  @Column('text') label: string;
  @Column('bigint') amountCents: number;
  @Column('boolean') earmarked: boolean;
  @Column('text', { nullable: true }) printedShare: string | null;
}

@Entity('imputation_line')
export class ImputationLine {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') awardId: number;
  @Column('integer') rank: number;
  @Column('text', { nullable: true }) printed: string | null;
  @Column('bigint', { nullable: true }) creditLineId: number | null;
  @Column('bigint', { nullable: true }) resolvedBy: number | null;
  @Column('date', { nullable: true }) resolvedOn: string | null;
  @Column('bigint') amountCents: number;
  @Column('bigint') orderedCents: number;
  @Column('bigint') reservedCents: number;
  @Column('bigint') committedCents: number;
  @Column('bigint') attachedCents: number;
  @Column('bigint', { nullable: true }) continuedById: number | null;
}

@Entity('instalment')
export class Instalment {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') awardId: number;
  @Column('integer') rank: number;
  @Column('text') label: string;
  @Column('text') condition: InstalmentCondition;
  @Column('integer', { nullable: true }) rateBp: number | null;
  @Column('bigint') amountCents: number;
}
