import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../i18n';
import type { User } from './user';
import styles from './Users.module.css';

/** The answer that made a password is the only one that tells it: it is shown until it is closed, and never again. */
export const OneTimePassword = ({ user: { displayName, oneTimePassword } }: { user: User }) => {
  const t = useT();
  const title = useId();
  const [told, setTold] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  if (oneTimePassword && oneTimePassword !== told) {
    setTold(oneTimePassword);
    setShown(oneTimePassword);
  }
  if (!shown) return null;
  return (
    <Dialog open aria-labelledby={title}>
      <DialogTitle id={title}>{t('resources.users.password.title', { name: displayName })}</DialogTitle>
      <DialogContent>
        <p className={styles.password}>{shown}</p>
        <p>{t('resources.users.password.text')}</p>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={() => setShown(null)}>
          {t('resources.users.password.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
