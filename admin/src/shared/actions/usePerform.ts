import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { AppDataProvider } from '../../api/dataProvider';
import { subjects, type ActingResource } from './subjects';
import type { View } from '../../api/types';
import { useRemember } from '../record/cache';

/** Does an action once: busy from the first click, its refusal kept beside it, its success said. */
export function usePerform(resource: ActingResource, record: View) {
  const { perform } = useDataProvider<AppDataProvider>();
  const translate = useTranslate();
  const notify = useNotify();
  const remember = useRemember();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  const run = async (action: string, body?: object): Promise<{ done: boolean; error: unknown }> => {
    if (busy) return { done: false, error: null };
    setBusy(action);
    setError(null);
    try {
      remember(resource, await perform({ resource, id: record.id, action, body, version: record.version }));
      notify(`${translate(`actions.${subjects[resource]}.${action}.done`)}.`, { type: 'success' });
      return { done: true, error: null };
    } catch (failure) {
      setError(failure);
      return { done: false, error: failure };
    } finally {
      setBusy(null);
    }
  };

  return { run, busy, error, forget: () => setError(null) };
}
