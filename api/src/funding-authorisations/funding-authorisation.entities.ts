import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Section } from '../budget/domain/budget.js';
import type { FundingAuthorisationState } from './domain/funding-authorisation.lifecycle.js';

@Entity('funding_authorisation')
export class FundingAuthorisation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') departmentId: number;
  @Column('bigint') officerId: number;
  @Column('text') title: string;
  @Column('text', { nullable: true }) programme: string | null;
  @Column('date', { nullable: true }) coversUntil: string | null;
  @Column('text', { nullable: true }) signingAuthority: string | null;
  @Column('text') state: FundingAuthorisationState;
  @Column('date') stateSince: string;
  @Column('date', { nullable: true }) authorisedOn: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

@Entity('listed_application')
export class ListedApplication {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') authorisationId: number;
  @Column('integer') rank: number;
  @Column('bigint') incomingGrantId: number;
}

@Entity('expected_revenue')
export class ExpectedRevenue {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') authorisationId: number;
  @Column('integer') rank: number;
  @Column('bigint') budgetId: number;
  @Column('text') section: Section;
  @Column('integer') firstYear: number;
  @Column('boolean') andFollowing: boolean;
  @Column('bigint', { nullable: true }) amountCents: number | null;
}
