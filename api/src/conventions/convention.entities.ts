import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ConventionKind } from './domain/convention.js';
import type { ConventionState } from './domain/convention.lifecycle.js';

@Entity('convention')
export class Convention {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') awardId: number;
  @Column('bigint') departmentId: number;
  @Column('text') kind: ConventionKind;
  @Column('text') title: string;
  @Column('date', { nullable: true }) termOn: string | null;
  @Column('text') state: ConventionState;
  @Column('date') stateSince: string;
  @Column('integer') textVersion: number;
  @Column('bigint', { nullable: true }) approvedBy: number | null;
  @Column('date', { nullable: true }) approvedOn: string | null;
  @Column('integer', { nullable: true }) annexedVersion: number | null;
  @Column('date', { nullable: true }) annexedOn: string | null;
  @Column('date', { nullable: true }) sentOn: string | null;
  @Column('date', { nullable: true }) beneficiarySignedOn: string | null;
  @Column('text', { nullable: true }) beneficiarySigner: string | null;
  @Column('date', { nullable: true }) authoritySignedOn: string | null;
  @Column('bigint', { nullable: true }) authoritySignedBy: number | null;
  @Column('date', { nullable: true }) notifiedOn: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

/** A text as it was at one time: added, never changed. */
@Entity('convention_text')
export class ConventionText {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') conventionId: number;
  @Column('integer') textVersion: number;
  @Column('text') body: string;
  @Column('text') sha256: string;
  @Column('bigint') writtenBy: number;
  @Column('date') writtenOn: string;
}
