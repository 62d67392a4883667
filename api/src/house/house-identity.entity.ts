import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Logo } from '../kernel/blocks.js';

/** Who the authority is from a day on. Its logo is there whole or not at all. */
@Entity('house_identity')
export class HouseIdentity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('date') validFrom: string;
  @Column('text') name: string;
  @Column('text') nameOf: string;
  @Column('text') shortName: string;
  @Column('text') shortNameOf: string;
  @Column('text', { array: true }) addressLines: string[];
  @Column('text') city: string;
  @Column('text') siren: string;
  @Column('text') court: string;
  @Column('text', { array: true }) headerLines: string[];
  @Column('text', { nullable: true }) footerLine: string | null;
  @Column('text', { nullable: true }) logoSha256: string | null;
  @Column('text', { nullable: true }) logoContentType: Logo['contentType'] | null;
  @Column('text', { nullable: true }) logoFileName: string | null;
  @Column('integer', { nullable: true }) logoWidth: number | null;
  @Column('integer', { nullable: true }) logoHeight: number | null;
  @Column('text', { nullable: true }) logoAlternativeText: string | null;
  @Column('integer') version: number;
}
