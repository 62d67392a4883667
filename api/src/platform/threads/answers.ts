import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './aside.js';

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
