import { Button, Tooltip } from '@mui/material';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useListContext, useNotify, useResourceContext } from 'react-admin';
import { client, type Query } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { useReadJobsAgain } from '../jobs';

/** Asks for a file of the list as it is filtered and sorted; the bell tells when it is ready. */
export const ExportButton = () => {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const { filterValues, sort } = useListContext();
  const notify = useNotify();
  const once = useOnce();
  const readJobsAgain = useReadJobsAgain();
  const [busy, setBusy] = useState(false);
  const ask = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const query = { ...(filterValues as Query), sort: sort.field, order: sort.order === 'DESC' ? 'desc' : 'asc' };
    try {
      await once((idempotencyKey) => client.post(`/exports/${resource}`, { query, idempotencyKey }));
      // Short: the notice that it is ready waits for this one to leave.
      notify(t('jobs.asked'), { type: 'info', autoHideDuration: 1_500 });
      await readJobsAgain();
    } catch (error) {
      notify(error instanceof ProblemError ? error.message : t('shared.failure.action'), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Tooltip describeChild title={t('jobs.exportHint')}>
      <Button variant="outlined" startIcon={<Download size={16} />} aria-disabled={busy} onClick={() => void ask()}>
        {t('jobs.exportAll')}
      </Button>
    </Tooltip>
  );
};
