import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Body } from '../sittings/domain/sitting.js';
import type { ActNumberState } from './domain/act-number.lifecycle.js';
import type { NumberedKind } from './domain/numbered.js';

@Entity('act_series')
export class ActSeries {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') kind: NumberedKind;
  @Column('text', { nullable: true }) body: Body | null;
  @Column('text') pattern: string;
  @Column('boolean') restartsYearly: boolean;
  @Column('integer') firstValue: number;
  @Column('date') openedOn: string;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('integer') version: number;
}

@Entity('act_number')
export class ActNumber {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') seriesId: number;
  @Column('integer') year: number;
  @Column('integer') value: number;
  @Column('text') number: string;
  @Column('bigint', { nullable: true }) reportId: number | null;
  @Column('text') state: ActNumberState;
  @Column('date') stateSince: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date') issuedOn: string;
  @Column('integer') version: number;
}
