import { mayAct } from '../kernel/lifecycle.js';
import { actingBy, type Actor, type Tx } from '../platform/context.js';
import { assertInScope, departmentScope, found } from '../platform/rows.js';
import { largestBytes } from '../platform/files/receive.js';
import { sqlFile } from '../platform/sql.js';
import type { AttachmentsView, AttachmentView } from './attachment.view.js';
import { ATTACHABLES, writersOf } from './domain/attachable.js';
import { ACCEPTED_TYPES, acceptedType } from './domain/content-types.js';

export const ATTACHMENTS = sqlFile(import.meta.dirname, 'read.sql');

/** A record that papers hang on, as its address names it. */
export interface AttachedTo {
  readonly subject: string;
  readonly id: number;
}

/**
 * The department of the record.
 * @throws Refusal not_found, or forbidden when it is another department's.
 */
export async function departmentOf(tx: Tx, { subject, id }: AttachedTo): Promise<number | null> {
  const { department } = found(ATTACHABLES.get(subject));
  const [record] = await tx.query<{ departmentId: number | null }>(
    `SELECT ${department ?? 'NULL::bigint'} AS "departmentId" FROM ${subject} WHERE id = $1`,
    [id],
  );
  const { departmentId } = found(record);
  assertInScope(tx.actor, departmentId ?? undefined);
  return departmentId;
}

export async function readAttachments(tx: Tx, to: AttachedTo): Promise<AttachmentsView> {
  const departmentId = await departmentOf(tx, to);
  return {
    items: await attachments(tx, to, null),
    mayWrite: mayWrite(tx.actor, to.subject, departmentId),
    largestBytes: await largestBytes(tx),
    accepted: ACCEPTED_TYPES.flatMap(({ extensions }) => extensions),
  };
}

/** By the roles that write, within their own sight: another role may be what lets the record be read. */
function mayWrite(actor: Actor, subject: string, departmentId: number | null): boolean {
  const writers = writersOf(subject) ?? [];
  const scope = departmentScope(actingBy(actor, writers));
  return mayAct(actor, writers) && (scope === null || departmentId === null || scope === departmentId);
}

/** @throws Refusal not_found when the record has no such paper. */
export async function readAttachment(tx: Tx, to: AttachedTo, file: number): Promise<AttachmentView> {
  const [attachment] = await attachments(tx, to, file);
  return found(attachment);
}

async function attachments(tx: Tx, { subject, id }: AttachedTo, file: number | null): Promise<AttachmentView[]> {
  const rows = await tx.query<Omit<AttachmentView, 'previewable'>>(ATTACHMENTS, [subject, id, file]);
  return rows.map((row) => ({ ...row, previewable: acceptedType(row.contentType)?.inline === true }));
}
