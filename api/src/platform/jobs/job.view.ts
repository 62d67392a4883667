export class JobResultView {
  name: string;
  contentType: string;
  sizeBytes: number;
  /** Last day on which it can be taken. */
  until: string;
  /** False once its content was erased. */
  available: boolean;
}

export class JobErrorView {
  code: string;
  /** In the language of whoever asked. */
  sentence: string;
}

/** Long work, as its author sees it. */
export class JobView {
  id: number;
  /** What is done: `export`. */
  kind: string;
  /** What it is done to: the address of the list that is exported. */
  label: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  /** Null until it is counted. */
  total: number | null;
  result: JobResultView | null;
  error: JobErrorView | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}
