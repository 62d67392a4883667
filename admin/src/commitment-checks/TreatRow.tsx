import { Button } from '@mui/material';
import { useT } from '../i18n';
import { BulkRow, Refusal } from '../shared';
import type { Selection } from '../shared/list/useSelection';
import { centsOf, outcomes, type Check } from './check';
import { useTreat } from './useTreat';

/** Answers those that are chosen; those of the page that are treated already are left out. */
export const TreatRow = ({ selection: { selected, clear } }: { selection: Selection<Check> }) => {
  const t = useT();
  const { treat, busy, failure } = useTreat(clear);
  const waiting = selected.filter(({ outcome }) => outcome === null);
  const possible = waiting.length > 0 && !busy;
  return (
    <>
      <BulkRow
        label={t('resources.commitment-checks.selected', { smart_count: selected.length })}
        totalCents={centsOf(selected)}
        onClear={clear}
      >
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            variant={waiting.length > 0 ? 'outlined' : 'blocked'}
            aria-disabled={!possible}
            data-shortcut={outcome === 'verified' ? 'a' : undefined}
            onClick={() => possible && void treat(waiting, outcome)}
          >
            {t(`resources.commitment-checks.treat.${outcome}`)} · {waiting.length}
          </Button>
        ))}
        {waiting.length < selected.length && (
          <span>
            {t('resources.commitment-checks.treatedAlready', { smart_count: selected.length - waiting.length })}
          </span>
        )}
      </BulkRow>
      {failure !== null && <Refusal error={failure} />}
    </>
  );
};
