import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Form, maxLength, required } from 'react-admin';
import { useT } from '../../i18n';
import { TextInput } from '../form/inputs';
import { SaveButton } from '../form/SaveButton';

interface KeepViewProps {
  onKeep: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Names the list as it is read now; a name used again takes the new filters. */
export const KeepView = ({ onKeep, onClose }: KeepViewProps) => {
  const t = useT();
  const submit = async ({ name }: { name?: string }): Promise<void> => {
    await onKeep(name!);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="keep-view">
      <Form record={{}} onSubmit={submit} disableInvalidFormNotification noValidate>
        <DialogTitle id="keep-view">{t('shared.list.keepView')}</DialogTitle>
        <DialogContent>
          <TextInput
            source="name"
            label={t('shared.list.viewName')}
            hint={t('shared.list.viewHint')}
            validate={[required(), maxLength(60)]}
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {t('shared.cancel')}
          </Button>
          <SaveButton label={t('shared.list.keepView')} />
        </DialogActions>
      </Form>
    </Dialog>
  );
};
