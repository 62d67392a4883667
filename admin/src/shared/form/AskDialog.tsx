import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import styles from '../actions/Actions.module.css';
import { Refusal } from '../feedback/Refusal';
import { SaveButton } from './SaveButton';

interface AskDialogProps {
  /** Title and button: a verb and its object. */
  verb: string;
  /** The button, when the title says more than it. */
  button?: string;
  /** Said once done. */
  done: string;
  record?: object;
  destructive?: boolean;
  /** Resolves to false when something is missing: the dialog stays. */
  send: (values: Record<string, unknown>) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** Asks what an act needs, does it, and reads the page again; a refusal stays beside what was typed. */
export const AskDialog = ({
  verb,
  button = verb,
  done,
  record = {},
  destructive,
  send,
  onClose,
  children,
}: AskDialogProps) => {
  const t = useT();
  const title = useId();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (values: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    try {
      if ((await send(values)) === false) return undefined;
      notify(done, { type: 'success' });
      await queryClient.invalidateQueries();
      onClose();
      return undefined;
    } catch (error) {
      setFailure(error);
      return error instanceof ProblemError ? error.body.errors : undefined;
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <Form record={record} onSubmit={submit} disableInvalidFormNotification noValidate>
        <DialogTitle id={title}>{verb}</DialogTitle>
        <DialogContent className={styles.fields}>
          {failure !== null && <Refusal error={failure} />}
          {children}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {t('shared.cancel')}
          </Button>
          <SaveButton label={button} {...(destructive && { color: 'error' as const })} />
        </DialogActions>
      </Form>
    </Dialog>
  );
};
