import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('year_end_decision')
export class YearEndDecision {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') fiscalYearId: number;
  @Column('bigint', { nullable: true }) imputationLineId: number | null;
  @Column('bigint', { nullable: true }) membershipId: number | null;
  @Column('bigint') creditLineId: number;
  @Column('bigint', { nullable: true }) nextCreditLineId: number | null;
  @Column('integer') rank: number;
  @Column('bigint') cancelledCents: number;
  @Column('bigint') carriedCents: number;
  @Column('bigint') attachedCents: number;
  @Column('text') reason: string;
  @Column('bigint') decidedBy: number;
  @Column('date') decidedOn: string;
}
