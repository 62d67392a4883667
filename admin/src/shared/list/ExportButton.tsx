import { Button, Menu, MenuItem, Tooltip } from '@mui/material';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useListContext, useNotify, useResourceContext } from 'react-admin';
import { client, type Query } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { useReadJobsAgain } from '../jobs';

const formats = ['xlsx', 'csv'] as const;
type Format = (typeof formats)[number];

/** Asks for a file of the list as it is filtered and sorted; the bell tells when it is ready. */
export const ExportButton = () => {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const { filterValues, sort } = useListContext();
  const notify = useNotify();
  const once = useOnce();
  const readJobsAgain = useReadJobsAgain();
  const [busy, setBusy] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const ask = async (format: Format): Promise<void> => {
    setAnchor(null);
    if (busy) return;
    setBusy(true);
    const query = { ...(filterValues as Query), sort: sort.field, order: sort.order === 'DESC' ? 'desc' : 'asc' };
    try {
      await once((idempotencyKey) => client.post(`/exports/${resource}`, { query, body: { format }, idempotencyKey }));
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
    <>
      <Tooltip describeChild title={t('jobs.exportHint')}>
        <Button
          variant="outlined"
          startIcon={<Download size={16} />}
          aria-disabled={busy}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {t('jobs.exportAll')}
        </Button>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} transitionDuration={0}>
        {formats.map((format) => (
          <MenuItem key={format} onClick={() => void ask(format)}>
            {t(`jobs.formats.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
