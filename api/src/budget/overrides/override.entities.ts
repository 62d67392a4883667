import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('line_override_right')
export class LineOverrideRight {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') userId: number;
  @Column('bigint', { nullable: true }) budgetId: number | null;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('text') act: string;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('line_override')
export class LineOverride {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') movementKey: string;
  @Column('bigint') creditLineId: number;
  @Column('bigint') rightId: number;
  @Column('bigint') beyondCents: number;
  @Column('text') reason: string;
  @Column('bigint') decidedBy: number;
  @Column('date') decidedOn: string;
}
