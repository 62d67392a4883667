import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useT } from '../../i18n';
import { BulkRow, Refusal } from '../../shared';
import { useSave } from '../../shared/form/useSave';
import { useWhy } from './useWhy';
import { asProposed, type Commitment, type YearEnd } from './yearEnd';

interface RetainRowProps {
  end: YearEnd;
  selected: readonly Commitment[];
  onClear: () => void;
}

/** Retains what is proposed for those that are chosen: all of them, or none. */
export const RetainRow = ({ end, selected, onClear }: RetainRowProps) => {
  const t = useT();
  const why = useWhy();
  const notify = useNotify();
  const save = useSave('year-end-decisions', undefined);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const retain = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const decisions = selected.map((commitment) => ({ ...asProposed(commitment), reason: why(commitment) }));
    const outcome = await save({ fiscalYearId: end.id, decisions });
    setBusy(false);
    if (outcome.kind === 'failed') setFailure(outcome.error);
    if (outcome.kind !== 'saved') return;
    notify(t('resources.year-end-commitments.retained'), { type: 'success' });
    onClear();
  };
  const totalCents = selected.reduce((sum, { leftCents }) => sum + leftCents, 0);
  return (
    <>
      <BulkRow
        label={t('resources.year-end-commitments.selected', { smart_count: selected.length })}
        totalCents={totalCents}
        onClear={onClear}
      >
        <Button variant="contained" disabled={busy} onClick={() => void retain()}>
          {t('resources.year-end-commitments.retain', { smart_count: selected.length, count: selected.length })}
        </Button>
      </BulkRow>
      {failure !== null && <Refusal error={failure} />}
    </>
  );
};
