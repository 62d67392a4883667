import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** A content that leaves: who it is for decides where the browser puts it, never what is in it. */
export interface Download {
  readonly content: Readable;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Shown on the page; otherwise saved under its name. */
  readonly inline: boolean;
}

/** No script, no form, no frame of ours around it: a content sent by somebody never acts in the name of its reader. */
const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** Answers a content as an answer nobody keeps, guesses the type of, or runs. */
export function answerContent(
  reply: FastifyReply,
  { content, name, contentType, size, inline }: Download,
): StreamableFile {
  void reply.headers({
    'cache-control': 'private, no-store',
    'content-security-policy': NOTHING_RUNS,
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  return new StreamableFile(content, {
    type: contentType,
    disposition: contentDisposition(inline ? 'inline' : 'attachment', name),
    length: size,
  });
}

/** RFC 6266: a name in ASCII for old clients, then, in RFC 5987, the name itself. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["%\\]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${exact}`;
}
