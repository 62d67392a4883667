import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '../kernel/roles.js';

@Entity('department')
export class Department {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('integer') version: number;
}

@Entity('app_user')
export class AppUser {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') email: string;
  @Column('text') displayName: string;
  @Column('bigint') departmentId: number;
  @Column('text', { array: true }) roles: Role[];
  @Column('text') passwordHash: string;
  @Column('boolean') mustChangePassword: boolean;
  @Column('boolean') active: boolean;
  @Column('date', { nullable: true }) deactivatedOn: string | null;
  @Column('integer') failedAttempts: number;
  @Column('timestamptz', { nullable: true }) lockedUntil: Date | null;
  @Column('timestamptz', { nullable: true }) signedInAt: Date | null;
  /** When they came in before that: what happened since is told on the first page. */
  @Column('timestamptz', { nullable: true }) formerlySignedInAt: Date | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
