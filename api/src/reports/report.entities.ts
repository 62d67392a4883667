import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { OpinionDirection } from '../act-texts/domain/act.js';
import type { Body } from '../sittings/domain/sitting.js';
import type { ReportState } from './domain/report.lifecycle.js';

@Entity('report')
export class Report {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') number: string;
  @Column('bigint') departmentId: number;
  @Column('bigint') officerId: number;
  @Column('text') title: string;
  @Column('text') body: Body;
  @Column('text', { nullable: true }) rapporteur: string | null;
  @Column('text', { nullable: true }) statement: string | null;
  @Column('text') state: ReportState;
  @Column('date') stateSince: string;
  @Column('integer', { nullable: true }) textVersion: number | null;
  @Column('bigint', { nullable: true }) sittingId: number | null;
  @Column('integer', { nullable: true }) agendaRank: number | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}

/** One thing that a report decides: one column a kind, one of them set. */
@Entity('report_item')
export class ReportedItem {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') reportId: number;
  @Column('integer') rank: number;
  @Column('bigint', { nullable: true }) awardId: number | null;
  @Column('bigint', { nullable: true }) membershipId: number | null;
  @Column('bigint', { nullable: true }) authorisationId: number | null;
  @Column('bigint', { nullable: true }) grantRequestId: number | null;
}

@Entity('report_opinion')
export class ReportOpinion {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') reportId: number;
  @Column('integer') rank: number;
  @Column('text', { nullable: true }) body: string | null;
  @Column('date', { nullable: true }) givenOn: string | null;
  @Column('text', { nullable: true }) direction: OpinionDirection | null;
}

@Entity('report_cited_act')
export class ReportCitedAct {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') reportId: number;
  @Column('integer') rank: number;
  @Column('text', { nullable: true }) body: string | null;
  @Column('date', { nullable: true }) actOn: string | null;
  @Column('text', { nullable: true }) number: string | null;
  @Column('text', { nullable: true }) citedFor: string | null;
}
