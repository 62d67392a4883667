import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BudgetBase, GrantForm, GrantKind, GrantRequestState } from './domain/grant-request.js';

@Entity('grant_request')
export class GrantRequest {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') number: string;
  @Column('bigint') beneficiaryId: number;
  @Column('bigint') departmentId: number;
  @Column('bigint') officerId: number;
  @Column('text') kind: GrantKind;
  @Column('text') form: GrantForm;
  @Column('integer') fiscalYear: number;
  @Column('text') title: string;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('date', { nullable: true }) periodStart: string | null;
  @Column('date', { nullable: true }) periodEnd: string | null;
  @Column('date') receivedOn: string;
  @Column('bigint', { nullable: true }) requestedCents: number | null;
  /** Null because the file does not state it, which is chosen, not because nobody entered it. */
  @Column('boolean') requestedUnknown: boolean;
  @Column('text') budgetBase: BudgetBase;
  @Column('bigint', { nullable: true }) budgetCents: number | null;
  @Column('bigint', { nullable: true }) proposedCents: number | null;
  @Column('bigint', { nullable: true }) grantedCents: number | null;
  @Column('bigint', { nullable: true }) renewalOfId: number | null;
  /** Who helped before, when that support is not in the system. */
  @Column('text', { nullable: true }) formerSupport: string | null;
  @Column('integer', { nullable: true }) formerSupportYear: number | null;
  @Column('bigint', { nullable: true }) formerSupportCents: number | null;
  @Column('text', { nullable: true }) refusalReasons: string | null;
  @Column('text') state: GrantRequestState;
  @Column('date') stateSince: string;
  @Column('text', { nullable: true }) closingReason: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
