import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('deliberation')
export class Deliberation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') number: string;
  @Column('bigint') reportId: number;
  @Column('bigint') sittingId: number;
  @Column('date') adoptedOn: string;
  @Column('text') voteWording: string;
  @Column('text', { nullable: true }) certifierName: string | null;
  @Column('text', { nullable: true }) certifierCapacity: string | null;
  @Column('date', { nullable: true }) signedOn: string | null;
  @Column('date', { nullable: true }) transmittedOn: string | null;
  @Column('date', { nullable: true }) receivedOn: string | null;
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Column('date', { nullable: true }) notifiedOn: string | null;
  @Column('boolean') demonstration: boolean;
  @Column('integer') version: number;
}
