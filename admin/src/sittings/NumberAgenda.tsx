import { Button } from '@mui/material';
import { Hash } from 'lucide-react';
import { useState } from 'react';
import { useCanAccess, useNotify } from 'react-admin';
import { client } from '../api/client';
import type { View } from '../api/types';
import { useT } from '../i18n';
import { Refusal } from '../shared';
import { useRemember } from '../shared/record/cache';
import type { Sitting } from './sitting';

/** Keeps a number for the act of each report that has none yet, in the order of the agenda. */
export const NumberAgenda = ({ sitting: { id, version, agenda } }: { sitting: Sitting }) => {
  const t = useT();
  const notify = useNotify();
  const remember = useRemember();
  const { canAccess } = useCanAccess({ resource: 'act-series', action: 'create' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const unnumbered = agenda.filter(({ state, reservedNumber }) => state === 'on_agenda' && reservedNumber === null);
  if (!canAccess || unnumbered.length === 0) return null;
  const number = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      remember('sittings', await client.put<View>(`/sittings/${id}/numbers`, { body: {}, version }));
      notify(t('resources.sittings.agenda.numbered'), { type: 'success' });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="outlined" startIcon={<Hash size={16} />} loading={busy} onClick={() => void number()}>
        {t('resources.sittings.agenda.number', { smart_count: unnumbered.length })}
      </Button>
      {error !== null && <Refusal error={error} />}
    </>
  );
};
