import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('external_consumption')
export class ExternalConsumption {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') envelopeId: number;
  @Column('date') toldOn: string;
  @Column('bigint') cumulativeCents: number;
  @Column('text') source: string;
  @Column('boolean') demonstration: boolean;
}
