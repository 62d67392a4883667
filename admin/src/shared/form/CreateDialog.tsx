import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Form, ResourceContextProvider, useNotify } from 'react-admin';
import { ProblemError } from '../../api/problem';
import type { View } from '../../api/types';
import { useT } from '../../i18n';
import styles from '../actions/Actions.module.css';
import { DialogRefusal } from './DialogRefusal';
import { SaveButton } from './SaveButton';
import { useSave } from './useSave';

interface CreateDialogProps {
  /** Whose words and labels are used. */
  resource: string;
  /** Where it is created, when not at the resource itself: `beneficiaries/12/bank-accounts`. */
  path?: string;
  /** The record that is changed, in place of a creation. */
  record?: View;
  /** Title and button: a verb and its object. */
  verb: string;
  /** Said once done. */
  done: string;
  /** Sent along with what is typed: the record this one belongs to. */
  fixed?: object;
  defaults?: object;
  /** Shapes what is sent. */
  toBody?: (values: Record<string, unknown>) => object;
  onCreated?: (view: View) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short creation, or a change of a few words, without leaving the page: for what belongs to the record on it. */
export const CreateDialog = ({
  resource,
  path = resource,
  record,
  verb,
  done,
  fixed,
  defaults,
  toBody,
  onCreated,
  onClose,
  children,
}: CreateDialogProps) => {
  const t = useT();
  const title = useId();
  const notify = useNotify();
  const write = useSave(path, record);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (values: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    setFailure(null);
    const outcome = await write({ ...(toBody ? toBody(values) : values), ...fixed });
    if (outcome.kind === 'saved') {
      notify(done, { type: 'success' });
      onCreated?.(outcome.view);
      onClose();
    }
    if (outcome.kind !== 'failed') return undefined;
    setFailure(outcome.error);
    return outcome.error instanceof ProblemError ? outcome.error.body.errors : undefined;
  };
  return (
    // Opened from another form, it does not send that one.
    <Dialog open onClose={onClose} aria-labelledby={title} onSubmit={(event) => event.stopPropagation()}>
      <ResourceContextProvider value={resource}>
        <Form
          record={{}}
          resource={resource}
          defaultValues={defaults}
          onSubmit={submit}
          disableInvalidFormNotification
          noValidate
        >
          <DialogTitle id={title}>{verb}</DialogTitle>
          <DialogContent className={styles.fields}>
            {failure !== null && <DialogRefusal error={failure} />}
            {children}
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={onClose}>
              {t('shared.cancel')}
            </Button>
            <SaveButton label={verb} />
          </DialogActions>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
};
