import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import { upload } from '../../api/upload';
import { useT } from '../../i18n';

export type Attachment = Schemas['AttachmentView'];
export type AttachmentsAnswer = Schemas['AttachmentsView'];

export interface Sending {
  key: number;
  file: File;
  /** From 0 to 1. */
  share: number;
  /** Why it is not attached; null while it leaves. */
  problem: string | null;
  /** The server did not answer: the same file may pass another time. A refusal stays one. */
  retriable: boolean;
}

const MEGABYTE = 1024 * 1024;
export const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);

/** Files on their way to a record: each with its progress, its refusal, and the ways to stop it or send it again. */
export function useUploads(path: string, known: AttachmentsAnswer | undefined) {
  const t = useT();
  const queryClient = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const [said, setSaid] = useState('');
  const nextKey = useRef(0);
  const stops = useRef(new Map<number, AbortController>());

  const change = (key: number, changes: Partial<Sending>): void =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const drop = (key: number): void => {
    stops.current.get(key)?.abort();
    stops.current.delete(key);
    setSendings((all) => all.filter((one) => one.key !== key));
  };
  const refuse = (key: number, { name }: File, problem: string, retriable = false): void => {
    change(key, { problem, retriable });
    setSaid(`${t('attachments.failed', { name })} ${problem}`);
  };

  const send = async (key: number, file: File): Promise<void> => {
    const { name } = file;
    const largest = known?.largestBytes ?? Infinity;
    // Told here too: the server would let the whole of it leave before its answer is read.
    if (file.size > largest) return refuse(key, file, t('attachments.tooLarge', { megabytes: megabytes(largest) }));
    const stop = new AbortController();
    stops.current.set(key, stop);
    setSaid(t('attachments.sending', { name }));
    try {
      const onProgress = (share: number): void => change(key, { share });
      const added = await upload<Attachment>(path, { query: { name }, content: file, onProgress, signal: stop.signal });
      const already = known?.items.some(({ id }) => id === added.id);
      setSaid(t(already ? 'attachments.already' : 'attachments.sent', { name }));
      await queryClient.invalidateQueries();
      drop(key);
    } catch (error) {
      if (stop.signal.aborted) return;
      const told = error instanceof ProblemError ? error : null;
      refuse(key, file, told?.sentences.join(' ') ?? t('shared.failure.text'), !told || told.status >= 500);
    }
  };

  const add = (files: Iterable<File>): void => {
    const added = [...files].map((file) => ({
      key: (nextKey.current += 1),
      file,
      share: 0,
      problem: null,
      retriable: false,
    }));
    setSendings((all) => [...all, ...added]);
    for (const { key, file } of added) void send(key, file);
  };
  const again = ({ key, file }: Sending): void => {
    change(key, { share: 0, problem: null, retriable: false });
    void send(key, file);
  };

  return { sendings, said, add, again, drop };
}
