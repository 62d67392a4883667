import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useT } from '../../i18n';

/** Leaving a form loses nothing without being asked. */
export const UnsavedGuard = ({ isLeaving }: { isLeaving: RefObject<boolean> }) => {
  const { dirtyFields } = useFormState();
  const isDirty = Object.keys(dirtyFields).length > 0;
  // Read at the moment of leaving: a save navigates before the next render.
  return <LeaveGuard isUnsaved={isDirty} mayLeave={() => isLeaving.current} />;
};

interface LeaveGuardProps {
  isUnsaved: boolean;
  mayLeave?: () => boolean;
  /** Once the person chose to lose what is not saved. */
  onLeave?: () => void;
}

/** Asks before a page is left with what is not saved. */
export const LeaveGuard = ({ isUnsaved, mayLeave = () => false, onLeave }: LeaveGuardProps) => {
  const t = useT();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && !mayLeave() && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  const leave = (): void => {
    onLeave?.();
    blocker.proceed?.();
  };
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title">{t('shared.form.unsaved')}</DialogTitle>
      <DialogContent>{t('shared.form.unsavedText')}</DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={leave}>
          {t('shared.form.leave')}
        </Button>
        <Button variant="contained" onClick={() => blocker.reset?.()} autoFocus>
          {t('shared.form.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
