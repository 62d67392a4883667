import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Form, required, useNotify } from 'react-admin';
import { client } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import formStyles from '../actions/Actions.module.css';
import { Refusal } from '../feedback/Refusal';
import { TextInput } from '../form/inputs';
import { SaveButton } from '../form/SaveButton';
import type { Attachment } from './useUploads';

interface RemoveDialogProps {
  item: Attachment;
  path: string;
  onClose: () => void;
}

/** Asks why: the paper leaves the file, its reason stays. */
export const RemoveDialog = ({ item: { id, fileName }, path, onClose }: RemoveDialogProps) => {
  const t = useT();
  const title = useId();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const remove = async (values: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    try {
      await client.post(`${path}/${id}/remove`, { body: values });
      notify(t('attachments.removed'), { type: 'success' });
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
      <Form record={{}} onSubmit={remove} disableInvalidFormNotification noValidate>
        <DialogTitle id={title}>{t('attachments.removeTitle')}</DialogTitle>
        <DialogContent className={formStyles.fields}>
          {failure !== null && <Refusal error={failure} />}
          <p>{t('attachments.removeText', { name: fileName })}</p>
          <TextInput source="reason" label={t('attachments.reason')} validate={required()} rows={2} autoFocus />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {t('shared.cancel')}
          </Button>
          <SaveButton label={t('attachments.removeTitle')} color="error" />
        </DialogActions>
      </Form>
    </Dialog>
  );
};
