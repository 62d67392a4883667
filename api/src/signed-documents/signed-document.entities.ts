import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FoundBy, SignedCopyState } from './domain/signed-copy.lifecycle.js';
import type { SignedKind } from './domain/signed-document.js';

/** A document printed once to be signed: added, never changed. */
@Entity('signed_document')
export class SignedDocument {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') subject: string;
  @Column('bigint') subjectId: number;
  @Column('bigint') departmentId: number;
  @Column('text') kind: SignedKind;
  @Column('integer') edition: number;
  @Column('text') code: string;
  @Column('text') reference: string;
  @Column('text') title: string;
  @Column('text') sha256: string;
  @Column('bigint') sizeBytes: number;
  @Column('integer', { nullable: true }) textVersion: number | null;
  @Column('text') textSha256: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('bigint') frozenBy: number;
  @Column('date') frozenOn: string;
  @Column('timestamptz') frozenAt: Date;
}

/** A scan that came back signed. */
@Entity('signed_copy')
export class SignedCopy {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: number;
  @Column('text') state: SignedCopyState;
  @Column('date') stateSince: string;
  @Column('bigint', { nullable: true }) departmentId: number;
  @Column('text') fileName: string;
  @Column('text') contentType: string;
  @Column('bigint') sizeBytes: number;
  @Column('text') sha256: string;
  @Column('integer', { nullable: true }) pageCount: number | null;
  @Column('jsonb', { nullable: true }) codes: readonly PageCode[] | null;
  @Column('bigint', { nullable: true }) expectedId: number | null;
  @Column('bigint', { nullable: true }) signedDocumentId: number | null;
  @Column('bigint', { nullable: true }) attachmentId: number | null;
  @Column('text', { nullable: true }) foundBy: FoundBy | null;
  @Column('text', { nullable: true }) asideReason: string | null;
  @Column('bigint') receivedBy: number;
  @Column('date') receivedOn: string;
  @Column('bigint', { nullable: true }) placedBy: number | null;
  @Column('date', { nullable: true }) placedOn: string | null;
  @Column('integer') version: number;
}

/** A code of ours, and the page that tells it. */
export interface PageCode {
  readonly page: number;
  readonly code: string;
}
