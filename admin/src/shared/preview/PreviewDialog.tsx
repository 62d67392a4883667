import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useT } from '../../i18n';
import { Alert } from '../feedback/Alert';
import { LoadingRows } from '../feedback/LoadingRows';
import styles from './PreviewDialog.module.css';
import { useContent } from './useContent';

interface PreviewDialogProps {
  name: string;
  /** Where its content is answered. */
  address: string;
  isImage?: boolean;
  onClose: () => void;
}

/** A content on the page. The content is answered sandboxed, where no browser shows a PDF: it is shown from memory. */
export const PreviewDialog = ({ name, address, isImage = false, onClose }: PreviewDialogProps) => {
  const t = useT();
  const title = useId();
  const { url, failed } = useContent(address);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} slotProps={{ paper: { sx: { maxWidth: 960 } } }}>
      <DialogTitle id={title} className={styles.previewName}>
        {name}
      </DialogTitle>
      <DialogContent className={styles.preview}>
        {failed && <Alert family="attention">{t('attachments.unreadable')}</Alert>}
        {!url && !failed && <LoadingRows />}
        {url && (isImage ? <img src={url} alt={name} /> : <iframe src={url} title={name} />)}
      </DialogContent>
      <DialogActions>
        <Button component="a" variant="outlined" href={address} download={name}>
          {t('attachments.save')}
        </Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('shared.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
