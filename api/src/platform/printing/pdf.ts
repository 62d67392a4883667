import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { BlockDocument } from '../../kernel/blocks.js';
import { Aside } from '../aside.js';
import { FILES, type FileStore } from '../files/file-store.js';
import { type PaperDocument, setOnPaper } from './paper.js';
import { type PrintedCode, symbolOf } from './symbol.js';

export interface PrintTask {
  readonly document: PaperDocument;
  readonly symbol: PrintedCode | null;
  readonly logo: Uint8Array | null;
}

/** Prints documents as tagged PDF/UA-1, on a thread of its own: the compiler is native and blocks it. */
@Injectable()
export class PdfPrinter implements OnModuleDestroy {
  private readonly typst = new Aside<PrintTask, Uint8Array>(join(import.meta.dirname, 'typst.worker.js'));

  constructor(@Inject(FILES) private readonly files: FileStore) {}

  /** With a code, each page carries it: the scan of any of them then says what it is a copy of. */
  async print(document: BlockDocument, code: string | null = null): Promise<Buffer> {
    const symbol = code === null ? null : symbolOf(code);
    const logo = await this.logoOf(document);
    return Buffer.from(await this.typst.do({ document: setOnPaper(document), symbol, logo }));
  }

  /** The content of the logo that heads a document; null when it has none. @throws MissingFile */
  async logoOf({ letterhead }: BlockDocument): Promise<Buffer | null> {
    return letterhead?.logo ? buffer(await this.files.open(letterhead.logo.sha256)) : null;
  }

  onModuleDestroy(): Promise<void> {
    return this.typst.stop();
  }
}
