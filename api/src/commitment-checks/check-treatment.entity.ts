import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CheckSubject, Outcome } from './domain/check.js';
import type { CheckCode } from './domain/checks.js';

@Entity('check_treatment')
export class CheckTreatment {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') checkId: number;
  @Column('text') code: CheckCode;
  @Column('text') subject: CheckSubject;
  @Column('bigint') subjectId: number;
  @Column('jsonb') facts: object;
  @Column('text') outcome: Outcome;
  @Column('text', { nullable: true }) note: string | null;
  @Column('bigint') treatedBy: number;
  @Column('date') treatedOn: string;
}
