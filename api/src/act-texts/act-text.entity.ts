import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Passage } from './domain/passages.js';

@Entity('act_text')
export class ActText {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') reportId: number;
  @Column('integer') textVersion: number;
  @Column('json') passages: readonly Passage[];
  @Column('text') printed: string;
  @Column('text') sha256: string;
  @Column('bigint') writtenBy: number;
  @Column('date') writtenOn: string;
  @Column('timestamptz') writtenAt: Date;
}
