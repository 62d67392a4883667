import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BankAccountState } from './domain/bank-account.lifecycle.js';
import type { BeneficiaryKind } from './domain/beneficiary.js';

@Entity('beneficiary')
export class Beneficiary {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') kind: BeneficiaryKind;
  @Column('text') legalName: string;
  @Column('text', { nullable: true }) usualName: string | null;
  @Column('text', { nullable: true }) acronym: string | null;
  @Column('text', { nullable: true }) siret: string | null;
  @Column('text', { nullable: true }) rna: string | null;
  @Column('text', { nullable: true }) legalCategory: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) representativeName: string | null;
  @Column('text', { nullable: true }) representativeCapacity: string | null;
  @Column('text', { nullable: true }) contactName: string | null;
  @Column('text', { nullable: true }) contactPhone: string | null;
  @Column('text', { nullable: true }) contactEmail: string | null;
  @Column('date', { nullable: true }) republicanCommitmentOn: string | null;
  @Column('boolean') stopped: boolean;
  @Column('text', { nullable: true }) stopReason: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('bank_account')
export class BankAccount {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') beneficiaryId: number;
  @Column('text') iban: string;
  @Column('text', { nullable: true }) bic: string | null;
  @Column('text') holder: string;
  @Column('text') proof: string;
  @Column('text') state: BankAccountState;
  @Column('date') providedOn: string;
  @Column('bigint') providedBy: number;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('bigint', { nullable: true }) decidedBy: number | null;
  @Column('text', { nullable: true }) calledContact: string | null;
  @Column('text', { nullable: true }) refusalReason: string | null;
  @Column('date', { nullable: true }) usableFrom: string | null;
  @Column('integer') version: number;
}
