import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('correction')
export class Correction {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('bigint') movementId: number;
  @Column('text') reason: string;
}
