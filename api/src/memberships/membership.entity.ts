import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MembershipState } from './domain/membership.js';

@Entity('membership')
export class Membership {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') number: string;
  @Column('bigint') beneficiaryId: number;
  @Column('bigint') departmentId: number;
  @Column('bigint') officerId: number;
  @Column('integer') duesYear: number;
  @Column('text') object: string;
  @Column('bigint') amountCents: number;
  @Column('text', { nullable: true }) tariffBand: string | null;
  @Column('bigint', { nullable: true }) fullTariffCents: number | null;
  @Column('integer', { nullable: true }) discountBp: number | null;
  @Column('text', { nullable: true }) discountReason: string | null;
  @Column('text', { nullable: true }) representative: string | null;
  @Column('text', { nullable: true }) feeCallReference: string | null;
  @Column('date', { nullable: true }) feeCallReceivedOn: string | null;
  @Column('bigint', { nullable: true }) renewalOfId: number | null;
  @Column('text', { nullable: true }) renewedActNumber: string | null;
  @Column('date', { nullable: true }) renewedActOn: string | null;
  @Column('text', { nullable: true }) printedImputation: string | null;
  @Column('bigint', { nullable: true }) creditLineId: number | null;
  @Column('text') state: MembershipState;
  @Column('date') stateSince: string;
  @Column('bigint', { nullable: true }) visaBy: number | null;
  @Column('date', { nullable: true }) visaOn: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
