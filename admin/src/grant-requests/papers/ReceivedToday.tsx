import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { client } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { useSession } from '../../api/session';
import { useT } from '../../i18n';
import { useRemember } from '../../shared/record/cache';
import type { GrantRequest } from '../grantRequest';
import type { Paper } from './papers';

/** Papers come one by one: the one that is on the desk is recorded in one click, of today. */
export const ReceivedToday = ({ request, paper }: { request: GrantRequest; paper: Paper }) => {
  const t = useT();
  const notify = useNotify();
  const remember = useRemember();
  const providedOn = useSession()?.today;
  const [busy, setBusy] = useState(false);
  const record = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const body = { papers: [{ kind: paper.kind, state: 'provided', providedOn }] };
    try {
      const path = `/grant-requests/${request.id}/papers`;
      remember('grant-requests', await client.put<GrantRequest>(path, { body, version: request.version }));
      notify(t('resources.grant-requests.papers.saved'), { type: 'success' });
    } catch (error) {
      notify(error instanceof ProblemError ? error.problem.detail : t('resources.grant-requests.papers.failed'), {
        type: 'error',
      });
    }
    setBusy(false);
  };
  return (
    <Button
      variant="outlined"
      className="screen-only"
      sx={{ minHeight: 26, padding: '1px 10px', fontSize: 14 }}
      aria-label={t('resources.grant-requests.papers.receivedTodayOf', { paper: paper.label })}
      aria-disabled={busy || undefined}
      onClick={() => void record()}
    >
      {t('resources.grant-requests.papers.receivedToday')}
    </Button>
  );
};
