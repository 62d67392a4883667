import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError } from '../api/problem';
import { upload } from '../api/upload';
import { useT } from '../i18n';
import type { ReceivedCopy } from './signedCopy';

/** A scan that was handed in, and what became of it. */
export interface Receipt {
  key: number;
  file: File;
  /** From 0 to 1, as it leaves. */
  share: number;
  copy: ReceivedCopy | null;
  /** Why it was not taken; null while it leaves, or once it was. */
  problem: string | null;
}

/** A server that reads pages is asked for one at a time: the next scan leaves when the last is read. */
export function useReceipts() {
  const t = useT();
  const queryClient = useQueryClient();
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const nextKey = useRef(0);
  const last = useRef<Promise<void>>(Promise.resolve());

  const change = (key: number, changes: Partial<Receipt>): void =>
    setReceipts((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  const send = async ({ key, file }: Receipt): Promise<void> => {
    try {
      const copy = await upload<ReceivedCopy>('/signed-copies', {
        query: { name: file.name },
        content: file,
        onProgress: (share) => change(key, { share }),
        idempotencyKey: `${Date.now()}-${key}-${file.size}-${file.lastModified}`,
      });
      change(key, { copy });
      await queryClient.invalidateQueries();
    } catch (error) {
      change(key, { problem: error instanceof ProblemError ? error.sentences.join(' ') : t('shared.failure.text') });
    }
  };

  const add = (files: Iterable<File>): void => {
    const added = [...files].map((file): Receipt => {
      nextKey.current += 1;
      return { key: nextKey.current, file, share: 0, copy: null, problem: null };
    });
    setReceipts((all) => [...added, ...all]);
    for (const receipt of added) last.current = last.current.then(() => send(receipt));
  };

  return { receipts, add };
}
