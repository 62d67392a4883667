import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Section } from '../domain/budget.js';

@Entity('provisional_opening')
export class ProvisionalOpening {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') fiscalYearId: number;
  @Column('text') section: Section;
  @Column('date') openedOn: string;
  @Column('text', { nullable: true }) act: string | null;
  @Column('date', { nullable: true }) replacedOn: string | null;
  @Column('boolean') demonstration: boolean;
}
