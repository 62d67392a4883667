import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('signature_delegation')
export class SignatureDelegation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') userId: number;
  @Column('bigint') budgetId: number;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('bigint', { nullable: true }) ceilingCents: number | null;
  @Column('text') act: string;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
