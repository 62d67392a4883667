import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useT } from '../i18n';
import { useSave } from '../shared/form/useSave';
import type { Check, Outcome } from './check';

interface Treating {
  treat: (checks: readonly Check[], outcome: Outcome, note?: string) => Promise<void>;
  busy: boolean;
  failure: unknown;
}

/** Answers anomalies, all or none; `onDone` once it is written. */
export function useTreat(onDone: () => void): Treating {
  const t = useT();
  const notify = useNotify();
  const save = useSave('commitment-checks/treatments', undefined);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const treat = async (checks: readonly Check[], outcome: Outcome, note = ''): Promise<void> => {
    if (busy || checks.length === 0) return;
    setBusy(true);
    setFailure(null);
    const answered = await save({ checkIds: checks.map(({ id }) => id), outcome, note: note.trim() || null });
    setBusy(false);
    if (answered.kind === 'failed') setFailure(answered.error);
    if (answered.kind !== 'saved') return;
    notify(t(`resources.commitment-checks.done.${outcome}`, { smart_count: checks.length }), { type: 'success' });
    onDone();
  };
  return { treat, busy, failure };
}
