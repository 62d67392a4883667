import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Body } from '../sittings/domain/sitting.js';
import type { ClausePlace, ConditionName, DecisionKind } from './domain/clause.js';

@Entity('clause')
export class ClauseRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text', { nullable: true }) code: string | null;
  @Column('text') place: ClausePlace;
  @Column('integer') rank: number;
  @Column('text') title: string;
  @Column('text') text: string;
  @Column('text', { nullable: true }) legalReference: string | null;
  @Column('text', { nullable: true }) legalLink: string | null;
  @Column('text', { nullable: true }) actNumber: string | null;
  @Column('date', { nullable: true }) actOn: string | null;
  @Column('text', { array: true }) kinds: DecisionKind[];
  @Column('text', { array: true }) bodies: Body[];
  @Column('text') condition: ConditionName;
  @Column('boolean') standard: boolean;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('bigint', { nullable: true }) replacesId: number | null;
  @Column('integer') version: number;
}
