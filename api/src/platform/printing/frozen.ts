import type { Readable } from 'node:stream';
import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RequestContext, Tx } from '../context.js';
import { FILES, type FileStore } from '../files/file-store.js';
import { answerContent } from '../http/download.js';
import { assertInScope } from '../rows.js';
import { prepared } from '../sql.js';
import { Transactions } from '../transactions.js';
import type { DocumentQuery } from './document.dto.js';
import { CONTENT_TYPES } from './formats.js';
import { nameOf } from './print.js';

/** A record whose document may have been printed once for all, by its table. */
export interface Printable {
  readonly subject: string;
  readonly id: number;
}

/** A document as it was printed to be signed. */
export interface FrozenPrint {
  readonly code: string;
  readonly reference: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly departmentId: number;
}

/** The version that stands, unless another is asked for. */
export const FROZEN_PRINT = prepared(
  `SELECT code, reference, sha256, size_bytes AS "sizeBytes", department_id AS "departmentId" FROM signed_document
   WHERE subject = $1::text AND subject_id = $2::bigint AND ($3::integer IS NULL OR edition = $3)
   ORDER BY edition DESC LIMIT 1`,
);

/**
 * What was frozen of a record; null while nothing was.
 * @throws Refusal forbidden when it is another department's.
 */
export async function frozenPrint(
  tx: Tx,
  { subject, id }: Printable,
  edition: number | null = null,
): Promise<FrozenPrint | null> {
  const [print] = await tx.query<FrozenPrint>(FROZEN_PRINT, [subject, id, edition]);
  if (print) assertInScope(tx.actor, print.departmentId);
  return print ?? null;
}

/** Answers the bytes as they were signed, and says so: which document they are, and by which digest they are proved. */
export function answerFrozen(
  reply: FastifyReply,
  { code, reference, sha256, sizeBytes: size }: FrozenPrint,
  content: Readable,
): StreamableFile {
  void reply.headers({
    'x-document-code': code,
    'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  });
  return answerContent(reply, {
    ...{ content, size, inline: false },
    name: `${nameOf(reference)}.pdf`,
    contentType: CONTENT_TYPES.pdf,
  });
}

/** Documents that are no longer printed: what was given to be signed is given again, byte for byte. */
@Injectable()
export class FrozenPrints {
  constructor(
    private readonly transactions: Transactions,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Answers the frozen PDF; null when the document is to be printed from its data. A word processor always gets these. */
  async answer(
    reply: FastifyReply,
    context: RequestContext,
    of: Printable,
    { format = 'pdf', now }: DocumentQuery,
  ): Promise<StreamableFile | null> {
    if (format !== 'pdf' || now === 'true') return null;
    const print = await this.transactions.run(context, (tx) => frozenPrint(tx, of));
    return print && answerFrozen(reply, print, await this.files.open(print.sha256));
  }
}
