import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { useCanAccess, useListContext, useNotify } from 'react-admin';
import { client, type Query } from '../api/client';
import { useOnce } from '../api/idempotency';
import { useT } from '../i18n';
import { BulkRow, Refusal } from '../shared';
import { useReadJobsAgain } from '../shared/jobs';
import type { Selection } from '../shared/list/useSelection';
import type { DeliberationItem } from './deliberation';

/** The extracts of what the list shows, filtered as it is. */
export const PrintExtracts = () => {
  const { filterValues } = useListContext();
  return <PrintButton query={filterValues as Query} />;
};

/** The extracts of what was chosen. */
export const PrintRow = ({ selection: { selected, clear } }: { selection: Selection<DeliberationItem> }) => {
  const t = useT();
  return (
    <BulkRow
      label={t('resources.deliberations.count', { smart_count: selected.length })}
      totalCents={selected.reduce((total, { amountCents }) => total + (amountCents ?? 0), 0)}
      onClear={clear}
    >
      <PrintButton query={{ ids: selected.map(({ id }) => id) }} onAsked={clear} />
    </BulkRow>
  );
};

const PrintButton = ({ query, onAsked }: { query: Query; onAsked?: () => void }) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<Printer size={16} />} onClick={() => setAsking(true)}>
        {t('resources.deliberations.extracts.print')}
      </Button>
      {asking && <PrintDialog query={query} onAsked={onAsked} onClose={() => setAsking(false)} />}
    </>
  );
};

interface PrintDialogProps {
  query: Query;
  onAsked: (() => void) | undefined;
  onClose: () => void;
}

const PrintDialog = ({ query, onAsked, onClose }: PrintDialogProps) => {
  const t = useT();
  const title = useId();
  const notify = useNotify();
  const once = useOnce();
  const readJobsAgain = useReadJobsAgain();
  const { canAccess: mayFreeze } = useCanAccess({ resource: 'deliberations', action: 'create' });
  const [freeze, setFreeze] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await once((idempotencyKey) => client.post('/extracts', { query, body: { freeze }, idempotencyKey }));
      notify(t('resources.deliberations.extracts.asked'), { type: 'info', autoHideDuration: 1_500 });
      await readJobsAgain();
      onClose();
      onAsked?.();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>{t('resources.deliberations.extracts.print')}</DialogTitle>
      <DialogContent>
        {failure !== null && <Refusal error={failure} />}
        <p>{t('resources.deliberations.extracts.told')}</p>
        {mayFreeze && (
          <label style={{ display: 'flex', gap: 8, marginTop: 12 }}>
            <input type="checkbox" checked={freeze} onChange={({ target }) => setFreeze(target.checked)} />
            {t('resources.deliberations.extracts.freeze')}
          </label>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {t('shared.cancel')}
        </Button>
        <Button variant="contained" aria-disabled={busy} onClick={() => void print()}>
          {t('resources.deliberations.extracts.print')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
