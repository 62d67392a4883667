import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BankAccountState } from './domain/bank-account.lifecycle.js';
import type { BeneficiaryKind, StateAidRegime } from './domain/beneficiary.js';

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
  @Column('date', { nullable: true }) republicanCommitmentOn: string | null;
  @Column('text', { nullable: true }) republicanCommitmentExemption: string | null;
  @Column('text', { nullable: true }) stateAidRegime: StateAidRegime | null;
  @Column('text', { nullable: true }) stateAidReference: string | null;
  @Column('boolean') stopped: boolean;
  @Column('text', { nullable: true }) stopReason: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('bigint', { array: true }) distinctFrom: number[];
  @Column('bigint', { nullable: true }) mergedInto: number | null;
  @Column('date', { nullable: true }) mergedOn: string | null;
  @Column('bigint', { nullable: true }) mergedBy: number | null;
  @Column('text', { nullable: true }) mergeReason: string | null;
  @Column('integer') version: number;
}

@Entity('beneficiary_contact')
export class BeneficiaryContact {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') beneficiaryId: number;
  @Column('text') name: string;
  @Column('text', { nullable: true }) function: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('date') knownSince: string;
  @Column('date', { nullable: true }) leftOn: string | null;
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
