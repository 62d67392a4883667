import { join } from 'node:path';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Aside } from '../../platform/aside.js';

export interface ScanTask {
  readonly content: Uint8Array;
  readonly isPdf: boolean;
}

/** What the symbols of a scan say, whatever they are: a letter received may carry one of its own. */
export interface Reading {
  readonly pages: number;
  readonly found: readonly { readonly page: number; readonly text: string }[];
}

/** Reads the symbols printed on the pages of a scan, on a thread of its own: it draws pages and looks at each dot. */
@Injectable()
export class ScanReader implements OnModuleDestroy {
  private readonly reader = new Aside<ScanTask, Reading>(join(import.meta.dirname, 'scan.worker.js'));

  /** @throws Error for a content that cannot be drawn: cut short, or under a password. */
  read(content: Uint8Array, { isPdf }: Pick<ScanTask, 'isPdf'>): Promise<Reading> {
    return this.reader.do({ content, isPdf });
  }

  onModuleDestroy(): Promise<void> {
    return this.reader.stop();
  }
}
