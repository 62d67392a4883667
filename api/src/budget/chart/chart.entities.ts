import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { NomenclatureAxis } from '../domain/budget.js';

@Entity('nomenclature_code')
export class NomenclatureCode {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') axis: NomenclatureAxis;
  @Column('integer') year: number;
  @Column('text') code: string;
  @Column('text') label: string;
  @Column('text', { nullable: true }) parent: string | null;
  @Column('bigint', { nullable: true }) budgetId: number | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('integer') version: number;
}

@Entity('code_succession')
export class CodeSuccession {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') axis: NomenclatureAxis;
  @Column('integer') year: number;
  @Column('bigint', { nullable: true }) budgetId: number | null;
  @Column('text') formerCode: string;
  @Column('text', { nullable: true }) code: string | null;
}
