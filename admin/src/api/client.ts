import { ProblemError, UnreachableError } from './problem';
import { session } from './session';
import type { Problem } from './types';

export type Query = Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>;

export interface Call {
  query?: Query;
  body?: unknown;
  /** The version that was read, sent as If-Match: the API refuses to overwrite another one. */
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export function address(path: string, query: Query = {}): string {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
  );
  const text = new URLSearchParams(parameters).toString().replaceAll('%2C', ',');
  return `/api${path}${text ? `?${text}` : ''}`;
}

export function headers(method: Method, { body, version, idempotencyKey }: Call): Record<string, string> {
  const csrf = method === 'GET' ? undefined : session.get()?.csrfToken;
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(csrf ? { 'X-CSRF-Token': csrf } : {}),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
  };
}

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'status' in answer;

/** What an answer that is no success says. */
export async function failure(response: Response): Promise<Error> {
  const answer: unknown = await response.json().catch(() => null);
  return isProblem(answer)
    ? new ProblemError({ ...answer, errors: answer.errors ?? [] })
    : new UnreachableError(response.status, response.headers.get('x-request-id'));
}

async function send<Answer>(method: Method, path: string, call: Call = {}): Promise<Answer> {
  const response = await fetch(address(path, call.query), {
    method,
    headers: headers(method, call),
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
    credentials: 'same-origin',
    signal: call.signal,
  }).catch((error: unknown) => {
    if (call.signal?.aborted) throw error;
    throw new UnreachableError(0, null, error);
  });
  if (!response.ok) throw await failure(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

export const client = {
  get: <Answer>(path: string, call?: Call) => send<Answer>('GET', path, call),
  post: <Answer>(path: string, call?: Call) => send<Answer>('POST', path, call),
  put: <Answer>(path: string, call?: Call) => send<Answer>('PUT', path, call),
  patch: <Answer>(path: string, call?: Call) => send<Answer>('PATCH', path, call),
  delete: <Answer>(path: string, call?: Call) => send<Answer>('DELETE', path, call),
};
