import type { Problem } from './types';

/** A refusal told by the API. `body.errors` is where react-admin forms look for the sentences of their fields. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;
  readonly body: { errors: Record<string, string> };

  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ProblemError';
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
    this.body = { errors: sentencesByField(problem) };
  }

  get isStale(): boolean {
    return this.status === 412;
  }

  /** Every sentence, with the detail when the API gave no list. */
  get sentences(): string[] {
    const sentences = this.problem.errors.map(({ detail }) => detail);
    return sentences.length > 0 ? sentences : [this.message];
  }
}

function sentencesByField({ errors }: Problem): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { field, detail } of errors) {
    if (field) sentences[field] ??= detail;
  }
  return sentences;
}

/** Neither an answer nor a refusal: the network, a proxy, a server that fell. */
export class UnreachableError extends Error {
  readonly status: number;
  readonly incident: string | null;

  constructor(status: number, incident: string | null, cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'UnreachableError';
    this.status = status;
    this.incident = incident;
  }
}

/** What a person can quote to whoever repairs. */
export function incidentOf(error: unknown): string | null {
  if (error instanceof ProblemError) return error.problem.requestId;
  return error instanceof UnreachableError ? error.incident : null;
}
