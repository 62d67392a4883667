import { required } from 'react-admin';
import { client } from '../../api/client';
import { useT } from '../../i18n';
import { AskDialog } from '../form/AskDialog';
import { TextInput } from '../form/inputs';
import type { Attachment } from './useUploads';

interface RemoveDialogProps {
  item: Attachment;
  path: string;
  onClose: () => void;
}

/** Asks why: the paper leaves the file, its reason stays. */
export const RemoveDialog = ({ item: { id, fileName }, path, onClose }: RemoveDialogProps) => {
  const t = useT();
  return (
    <AskDialog
      verb={t('attachments.removeTitle')}
      done={t('attachments.removed')}
      destructive
      send={(values) => client.post(`${path}/${id}/remove`, { body: values })}
      onClose={onClose}
    >
      <p>{t('attachments.removeText', { name: fileName })}</p>
      <TextInput source="reason" label={t('attachments.reason')} validate={required()} rows={2} autoFocus />
    </AskDialog>
  );
};
