import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { IncomingGrantState, RevenueSection, Tax } from './domain/incoming-grant.js';

@Entity('incoming_grant')
export class IncomingGrant {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') number: string;
  @Column('bigint') departmentId: number;
  @Column('bigint') officerId: number;
  @Column('text') title: string;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('text') funder: string;
  @Column('text', { nullable: true }) operator: string | null;
  @Column('text', { nullable: true }) programme: string | null;
  @Column('text', { nullable: true }) call: string | null;
  @Column('text', { nullable: true }) platform: string | null;
  @Column('text', { nullable: true }) filingReference: string | null;
  @Column('integer', { nullable: true }) firstYear: number | null;
  @Column('integer', { nullable: true }) yearCount: number | null;
  @Column('text', { nullable: true }) tax: Tax | null;
  @Column('text', { nullable: true }) section: RevenueSection | null;
  @Column('bigint', { nullable: true }) projectCostCents: number | null;
  @Column('bigint', { nullable: true }) eligibleBaseCents: number | null;
  @Column('bigint', { nullable: true }) requestedCents: number | null;
  @Column('bigint', { nullable: true }) awardedCents: number | null;
  @Column('bigint', { nullable: true }) receivedCents: number | null;
  @Column('text') state: IncomingGrantState;
  @Column('date') stateSince: string;
  @Column('bigint', { nullable: true }) authorisationId: number | null;
  @Column('date', { nullable: true }) filedOn: string | null;
  @Column('date', { nullable: true }) authorisedOn: string | null;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('date', { nullable: true }) agreedOn: string | null;
  @Column('date', { nullable: true }) claimedOn: string | null;
  @Column('date', { nullable: true }) receivedOn: string | null;
  @Column('date', { nullable: true }) justifiedOn: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) closingReason: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
