import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { client } from '../api/client';
import { useT } from '../i18n';
import { Refusal } from '../shared';
import { showDay } from '../shared/format/days';
import type { HouseIdentity } from './houseIdentity';

/** What was prepared by mistake goes, before its day. */
export const RemoveIdentity = ({ identity: { id, version, name, validFrom } }: { identity: HouseIdentity }) => {
  const t = useT();
  const title = useId();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const remove = async (): Promise<void> => {
    try {
      await client.delete(`/house-identities/${id}`, { version });
      notify(t('resources.house-identities.removed'), { type: 'success' });
      await navigate('/house-identities');
      await queryClient.invalidateQueries();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        {t('resources.house-identities.remove')}
      </Button>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} aria-labelledby={title}>
          <DialogTitle id={title}>{t('resources.house-identities.remove')}</DialogTitle>
          <DialogContent>
            {failure !== null && <Refusal error={failure} />}
            <p>{t('resources.house-identities.removeText', { name, day: showDay(validFrom) })}</p>
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={() => setAsking(false)}>
              {t('shared.cancel')}
            </Button>
            <Button variant="contained" color="error" onClick={() => void remove()}>
              {t('resources.house-identities.remove')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
};
