import { Button } from '@mui/material';
import { FileText } from 'lucide-react';
import { useT } from '../i18n';
import { Alert, LoadingRows } from '../shared';
import { useContent } from '../shared/preview/useContent';
import styles from './Workspace.module.css';

interface PrintedPageProps {
  name: string;
  address: string;
  /** What is printed changes with the text, and with the data it follows. */
  stamp: unknown;
  isSaved: boolean;
}

/** The page that the server prints: what is seen is what is printed. */
export const PrintedPage = ({ name, address, stamp, isSaved }: PrintedPageProps) => {
  const t = useT();
  const { url, failed } = useContent(address, stamp);
  return (
    <div className={styles.printed}>
      {!isSaved && <Alert family="attention">{t('workspace.printed.unsaved')}</Alert>}
      {failed && <Alert family="attention">{t('attachments.unreadable')}</Alert>}
      {!url && !failed && <LoadingRows />}
      {url && (
        <>
          <iframe key={url} src={url} title={name} />
          <Button component="a" variant="outlined" href={url} target="_blank" startIcon={<FileText size={16} />}>
            {t('workspace.printed.open')}
          </Button>
        </>
      )}
    </div>
  );
};
