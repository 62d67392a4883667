import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { defineReasons } from '../../kernel/reasons.js';
import { Refusal } from '../../kernel/refusal.js';
import type { Language } from '../../kernel/words.js';
import type { RequestContext, Target } from '../context.js';
import { found } from '../rows.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard before any handler. */
    context?: RequestContext;
    sessionDigest?: string;
  }
}

const reasons = defineReasons({
  version_required: {
    fr: () => 'La version de votre copie manque (en-tête If-Match).',
    en: () => 'The version of your copy is missing (If-Match header).',
  },
  idempotency_key_required: {
    fr: () => 'La clé d’idempotence manque (en-tête Idempotency-Key).',
    en: () => 'The idempotency key is missing (Idempotency-Key header).',
  },
});

/** Number of an incident, short enough to be read over the telephone: « 8F3A-21C4 ». */
export function newRequestId(): string {
  const digits = randomBytes(4).toString('hex').toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

export function languageOf(request: FastifyRequest): Language {
  return request.headers['accept-language']?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** What a creation sends under its key; a retry has the same digest. A content that flows in is told by its length. */
export function idempotencyOf(request: FastifyRequest, route: string): NonNullable<RequestContext['idempotency']> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') throw new Refusal('malformed', [reasons.idempotency_key_required()]);
  const body: unknown = request.body instanceof Readable ? request.headers['content-length'] : request.body;
  const digest = createHash('sha256')
    .update(`${request.url}\n${JSON.stringify(body ?? null)}`)
    .digest('hex');
  return { key, route, digest };
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

function idOf(request: FastifyRequest, name = 'id'): number {
  const text = (request.params as Record<string, string | undefined>)[name] ?? '';
  return found(/^\d{1,15}$/.test(text) ? Number(text) : null);
}

/** Who asks, in which language, under which number. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const request = requestOf(context);
  if (!request.context) throw new Error('the session guard did not run');
  return request.context;
});

/** The identifier in the address, or another one that it names. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): number =>
  idOf(requestOf(context), name),
);

/** A content as it flows in, and its length when it is announced. */
export interface Arrival {
  readonly content: Readable | undefined;
  readonly announcedBytes: number | null;
}

/** The body that nobody parsed: see STREAMED. */
export const Arriving = createParamDecorator((_: unknown, context: ExecutionContext): Arrival => {
  const { body, headers } = requestOf(context);
  const announced = Number(headers['content-length'] ?? NaN);
  return {
    content: body instanceof Readable ? body : undefined,
    announcedBytes: Number.isSafeInteger(announced) ? announced : null,
  };
});

/** The media type whose body reaches the route as a stream, however long it is; the route sets its own limit. */
export const STREAMED = 'application/octet-stream';

/** The row that a change aims at, with the version of the caller's copy (If-Match). */
export const Aim = createParamDecorator((_: unknown, context: ExecutionContext): Target => {
  const request = requestOf(context);
  const version = /^(?:W\/)?"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1];
  if (!version) throw new Refusal('version_required', [reasons.version_required()]);
  return { id: idOf(request), version: Number(version) };
});
