import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Attendance } from './domain/attendance.js';
import type { SittingState } from './domain/sitting.lifecycle.js';
import type { Body } from './domain/sitting.js';

/** A sitting is of the whole authority: it has no department. */
@Entity('sitting')
export class Sitting {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') body: Body;
  @Column('date') heldOn: string;
  @Column('text') chair: string;
  @Column('text', { nullable: true }) secretary: string | null;
  @Column('integer', { nullable: true }) printedPresentCount: number | null;
  @Column('text') state: SittingState;
  @Column('date') stateSince: string;
  @Column('integer') version: number;
}

@Entity('sitting_member')
export class SittingMember {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') sittingId: number;
  @Column('integer') rank: number;
  @Column('text') name: string;
  @Column('text') attendance: Attendance;
  @Column('text', { nullable: true }) representedBy: string | null;
}
