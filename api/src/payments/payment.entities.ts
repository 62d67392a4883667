import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BordereauState } from './domain/bordereau.lifecycle.js';
import type { MandatState } from './domain/mandat.lifecycle.js';
import type { PaymentState } from './domain/payment.lifecycle.js';

@Entity('payment')
export class Payment {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') awardId: number;
  @Column('bigint') instalmentId: number;
  @Column('bigint') departmentId: number;
  @Column('bigint') amountCents: number;
  @Column('text') state: PaymentState;
  @Column('date') stateSince: string;
  @Column('bigint') certifiedBy: number;
  @Column('date') certifiedOn: string;
  @Column('text') evidence: string;
  @Column('bigint', { nullable: true }) liquidatedBy: number | null;
  @Column('date', { nullable: true }) liquidatedOn: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('mandat')
export class Mandat {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') paymentId: number;
  @Column('bigint') fiscalYearId: number;
  @Column('bigint') departmentId: number;
  @Column('bigint') bankAccountId: number;
  @Column('integer', { nullable: true }) number: number | null;
  @Column('bigint') amountCents: number;
  @Column('text') state: MandatState;
  @Column('date') stateSince: string;
  @Column('bigint') certifiedBy: number;
  @Column('bigint') liquidatedBy: number;
  @Column('bigint') ibanConfirmedBy: number;
  @Column('bigint', { nullable: true }) orderedBy: number | null;
  @Column('date', { nullable: true }) orderedOn: string | null;
  @Column('bigint', { nullable: true }) bordereauId: number | null;
  @Column('bigint', { nullable: true }) signedBy: number | null;
  @Column('date', { nullable: true }) takenInChargeOn: string | null;
  @Column('date', { nullable: true }) paidOn: string | null;
  @Column('text', { nullable: true }) proof: string | null;
  @Column('bigint', { nullable: true }) proofRecordedBy: number | null;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('bigint', { nullable: true }) endedBy: number | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('bigint', { nullable: true }) replacesId: number | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('mandat_line')
export class MandatLine {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') mandatId: number;
  @Column('bigint') imputationLineId: number;
  @Column('bigint') amountCents: number;
}

@Entity('bordereau')
export class Bordereau {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') fiscalYearId: number;
  @Column('integer') number: number;
  @Column('text') state: BordereauState;
  @Column('date') stateSince: string;
  @Column('bigint') preparedBy: number;
  @Column('bigint', { nullable: true }) signedBy: number | null;
  @Column('date', { nullable: true }) signedOn: string | null;
  @Column('date', { nullable: true }) sentOn: string | null;
  @Column('bigint', { nullable: true }) signatureDelegationId: number | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
