import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { client } from '../api/client';
import type { View } from '../api/types';
import { whole } from '../shared/record/cache';
import { DraftStore, type DraftState } from './draftStore';
import { textPath, type TextView } from './text';

/** One text, from its first reading to its last acknowledged word. */
export function useDraft(read: TextView): DraftState & { store: DraftStore } {
  const queryClient = useQueryClient();
  const [store] = useState(() => {
    const path = textPath(read.reportId);
    const record = ['reports', 'getOne', { id: String(read.reportId), meta: whole }];
    const acknowledge = (view: TextView): void => {
      queryClient.setQueryData([path, undefined], view);
      // What may be done with the report depends on its text: shown at once on its new version, then read again.
      queryClient.setQueryData<View>(record, (report) => report && { ...report, version: view.version });
      void queryClient.invalidateQueries({ queryKey: record });
    };
    return new DraftStore(
      read,
      {
        read: () => client.get<TextView>(path),
        put: (passages, version) => client.put<TextView>(path, { body: { passages }, version }),
      },
      acknowledge,
    );
  });

  useEffect(() => store.adopt(read), [store, read]);

  useEffect(() => {
    const again = (): void => void store.save();
    window.addEventListener('online', again);
    // Found again after a lost page: saved without waiting for another word.
    again();
    return () => {
      window.removeEventListener('online', again);
      store.stop();
    };
  }, [store]);

  return { ...useSyncExternalStore(store.subscribe, store.get), store };
}
