import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AuthorisationEntryKind } from '../domain/authorisation.js';
import type { Section } from '../domain/budget.js';

@Entity('commitment_authorisation')
export class CommitmentAuthorisation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') budgetId: number;
  @Column('text') section: Section;
  @Column('text') number: string;
  @Column('text') title: string;
  @Column('integer') firstYear: number;
  @Column('integer') lastYear: number;
  @Column('bigint') votedCents: number;
  @Column('bigint') reservedCents: number;
  @Column('bigint') committedCents: number;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('authorisation_entry')
export class AuthorisationEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') authorisationId: number;
  @Column('text') kind: AuthorisationEntryKind;
  @Column('bigint') votedCents: number;
  @Column('bigint') reservedCents: number;
  @Column('bigint') committedCents: number;
  @Column('date') accountingDate: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('bigint', { nullable: true }) recordedBy: number | null;
  @Column('text') originKind: string;
  @Column('bigint') originId: number;
  @Column('text') originLabel: string;
  @Column('text') key: string;
}
