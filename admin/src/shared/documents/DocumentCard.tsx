import { Button } from '@mui/material';
import { FileText, FileType } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Card, CardText } from '../page/Card';
import { PreviewDialog } from '../preview/PreviewDialog';
import styles from './DocumentCard.module.css';

interface DocumentCardProps {
  of: 'reports' | 'deliberations';
  id: number | string;
  /** The number printed on it. */
  reference: string;
}

/** What the data write: read as it will be printed, or taken to a word processor. */
export const DocumentCard = ({ of, id, reference }: DocumentCardProps) => {
  const t = useT();
  const [shown, setShown] = useState(false);
  const address = `/api/${of}/${id}/document`;
  return (
    <Card title={t(`documents.${of}`)}>
      <CardText>
        <p className={styles.told}>{t('documents.told')}</p>
        <p className={`${styles.ways} screen-only`}>
          <Button variant="outlined" startIcon={<FileText size={16} />} onClick={() => setShown(true)}>
            {t('documents.pdf')}
          </Button>
          <Button
            component="a"
            variant="outlined"
            startIcon={<FileType size={16} />}
            href={`${address}?format=docx`}
            download
          >
            {t('documents.docx')}
          </Button>
        </p>
      </CardText>
      {shown && (
        <PreviewDialog name={`${reference}.pdf`} address={`${address}?format=pdf`} onClose={() => setShown(false)} />
      )}
    </Card>
  );
};
