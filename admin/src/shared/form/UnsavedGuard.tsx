import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useT } from '../../i18n';

/** Leaving loses nothing without being asked. */
export const UnsavedGuard = ({ isLeaving }: { isLeaving: RefObject<boolean> }) => {
  const t = useT();
  const { dirtyFields } = useFormState();
  const isDirty = Object.keys(dirtyFields).length > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      // Read at the moment of leaving: a save navigates before the next render.
      isDirty && !isLeaving.current && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return (
    <Dialog open={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title">{t('shared.form.unsaved')}</DialogTitle>
      <DialogContent>{t('shared.form.unsavedText')}</DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={() => blocker.proceed?.()}>
          {t('shared.form.leave')}
        </Button>
        <Button variant="contained" onClick={() => blocker.reset?.()} autoFocus>
          {t('shared.form.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
