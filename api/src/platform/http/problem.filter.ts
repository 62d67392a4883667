import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defineReasons, type Reason } from '../../kernel/reasons.js';
import { Refusal, type RefusalKind } from '../../kernel/refusal.js';
import { languageOf } from './request.js';
import { problemOf } from './problem.js';
import type { Problem } from './problem.view.js';

const reasons = defineReasons({
  unexpected_failure: {
    fr: (p: { requestId: string }) => `Rien n’a été enregistré. Incident ${p.requestId}.`,
    en: (p: { requestId: string }) => `Nothing was saved. Incident ${p.requestId}.`,
  },
  no_such_route: { fr: () => 'Cette adresse n’existe pas.', en: () => 'This address does not exist.' },
  unreadable_request: { fr: () => 'La requête n’est pas lisible.', en: () => 'The request cannot be read.' },
  request_too_large: { fr: () => 'L’envoi est trop volumineux.', en: () => 'The request is too large.' },
});

const KNOWN_STATUSES: Readonly<Record<number, { kind: RefusalKind; reason: Reason }>> = {
  400: { kind: 'malformed', reason: reasons.unreadable_request() },
  404: { kind: 'not_found', reason: reasons.no_such_route() },
  413: { kind: 'too_large', reason: reasons.request_too_large() },
  415: { kind: 'malformed', reason: reasons.unreadable_request() },
};

/** The one place where a failure becomes an answer: application/problem+json, in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = this.problem(error, request);
    void http.getResponse<FastifyReply>().status(problem.status).type('application/problem+json').send(problem);
  }

  private problem(error: unknown, request: FastifyRequest): Problem {
    const language = languageOf(request);
    if (error instanceof Refusal) return problemOf(error, language, request.id);
    const known = KNOWN_STATUSES[statusOf(error)];
    if (known) return problemOf({ kind: known.kind, reasons: [known.reason] }, language, request.id);
    this.logger.error(
      `${request.id} ${request.method} ${request.url}`,
      error instanceof Error ? error.stack : String(error),
    );
    const reason = reasons.unexpected_failure({ requestId: request.id });
    const problem = problemOf({ kind: 'malformed', reasons: [reason] }, language, request.id);
    return { ...problem, status: 500, title: language === 'fr' ? 'Incident' : 'Incident', code: reason.code };
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number } | null)?.statusCode ?? 500;
}
