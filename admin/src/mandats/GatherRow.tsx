import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Bordereau } from '../bordereaux/bordereau';
import { useLanguage, useT } from '../i18n';
import { BulkRow, Refusal } from '../shared';
import { useSave } from '../shared/form/useSave';
import { money } from '../shared/format/figures';
import type { Selection } from '../shared/list/useSelection';
import { standing, totalOf, type MandatItem } from './mandat';

/** Gathers in one bordereau those that can be, and says why not the others. */
export const GatherRow = ({ selection: { selected, clear } }: { selection: Selection<MandatItem> }) => {
  const t = useT();
  const { prepare, busy, failure } = usePrepare(clear);
  const ready = selected.filter((mandat) => standing(mandat) === 'ready');
  const scattered = new Set(ready.map(({ budget, year }) => `${budget} ${year}`)).size > 1;
  const possible = ready.length > 0 && !scattered && !busy;
  return (
    <>
      <BulkRow
        label={t('resources.mandats.selected', { smart_count: selected.length })}
        totalCents={totalOf(selected)}
        onClear={clear}
      >
        <Button
          variant={ready.length > 0 && !scattered ? 'outlined' : 'blocked'}
          aria-disabled={!possible}
          aria-describedby="gather-why"
          onClick={() => possible && void prepare(ready)}
        >
          {t('resources.mandats.prepare', { count: ready.length })}
        </Button>
        <span id="gather-why">{scattered ? t('resources.mandats.severalYears') : <Others selected={selected} />}</span>
      </BulkRow>
      {failure !== null && <Refusal error={failure} />}
    </>
  );
};

const Others = ({ selected }: { selected: readonly MandatItem[] }) => {
  const t = useT();
  const count = (reason: 'early' | 'gathered'): number =>
    selected.filter((mandat) => standing(mandat) === reason).length;
  return (['early', 'gathered'] as const)
    .filter((reason) => count(reason) > 0)
    .map((reason) => t(`resources.mandats.notReady.${reason}`, { smart_count: count(reason) }))
    .join(' ');
};

function usePrepare(onDone: () => void) {
  const t = useT();
  const language = useLanguage();
  const notify = useNotify();
  const save = useSave('bordereaux', undefined);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const prepare = async (mandats: readonly MandatItem[]): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const outcome = await save({ mandatIds: mandats.map(({ id }) => id) });
    setBusy(false);
    if (outcome.kind === 'failed') setFailure(outcome.error);
    if (outcome.kind !== 'saved') return;
    const { number, totalCents } = outcome.view as Bordereau;
    notify(t('resources.mandats.prepared', { number, amount: money(totalCents, language) }), { type: 'success' });
    onDone();
  };
  return { prepare, busy, failure };
}
