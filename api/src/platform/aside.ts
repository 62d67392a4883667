import { parentPort, Worker } from 'node:worker_threads';

interface Asked<Task> {
  readonly id: number;
  readonly task: Task;
}

type Answered<Result> = { readonly id: number } & (
  { readonly done: true; readonly result: Result } | { readonly done: false; readonly message: string }
);

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread of its own for work that would hold all requests up. Started with its first task; when it dies, what it was
 * asked is refused and the next task starts another.
 */
export class Aside<Task, Result> {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting<Result>>();
  private asked = 0;

  /** @param file of the compiled worker. */
  constructor(private readonly file: string) {}

  do(task: Task): Promise<Result> {
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running().postMessage({ id, task } satisfies Asked<Task>);
    });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.file);
    worker.unref();
    worker.on('message', (answer: Answered<Result>) => this.answer(answer));
    worker.on('error', (error) => this.refuseAll(error));
    worker.on('exit', () => this.refuseAll(new Error('the thread has stopped')));
    return (this.worker = worker);
  }

  private answer(answer: Answered<Result>): void {
    const { resolve, reject } = this.waiting.get(answer.id)!;
    this.waiting.delete(answer.id);
    if (answer.done) resolve(answer.result);
    else reject(new Error(answer.message));
  }

  private refuseAll(error: Error): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** What a thread does with each task, one after the other. */
export function answers<Task, Result>(work: (task: Task) => Result | Promise<Result>): void {
  const answerTo = async ({ id, task }: Asked<Task>): Promise<Answered<Result>> => {
    try {
      return { id, done: true, result: await work(task) };
    } catch (error) {
      return { id, done: false, message: String(error) };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  parentPort!.on('message', (asked: Asked<Task>) => {
    last = last.then(async () => parentPort!.postMessage(await answerTo(asked)));
  });
}
