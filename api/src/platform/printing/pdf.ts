import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { BlockDocument } from '../../kernel/blocks.js';
import { setOnPaper } from './paper.js';

interface Answer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Prints documents as tagged PDF/UA-1. The compiler is native and blocks its thread, so it has one of its own, started with
 * the first document; when it dies, what it was printing is refused and the next document starts another.
 */
@Injectable()
export class PdfPrinter implements OnModuleDestroy {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private printed = 0;

  print(document: BlockDocument): Promise<Buffer> {
    const id = (this.printed += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running().postMessage({ id, document: setOnPaper(document) });
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private running(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(join(import.meta.dirname, 'typst.worker.js'));
    worker.unref();
    worker.on('message', (answer: Answer) => this.answer(answer));
    worker.on('error', (error) => this.refuseAll(error));
    worker.on('exit', () => this.refuseAll(new Error('the printer has stopped')));
    return (this.worker = worker);
  }

  private answer({ id, pdf, message }: Answer): void {
    const { resolve, reject } = this.waiting.get(id)!;
    this.waiting.delete(id);
    if (pdf) resolve(Buffer.from(pdf));
    else reject(new Error(message));
  }

  private refuseAll(error: Error): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
