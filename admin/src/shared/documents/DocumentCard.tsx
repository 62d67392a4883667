import { Button } from '@mui/material';
import { FileText, FileType } from 'lucide-react';
import { useT } from '../../i18n';
import { Card, CardText } from '../page/Card';
import styles from './DocumentCard.module.css';

interface DocumentCardProps {
  of: 'reports' | 'deliberations';
  id: number | string;
}

/** What the data write: read as it will be printed, or taken to a word processor. */
export const DocumentCard = ({ of, id }: DocumentCardProps) => {
  const t = useT();
  const address = `/api/documents/${of}/${id}`;
  return (
    <Card title={t(`shared.documents.${of}`)}>
      <CardText>
        <p className={styles.told}>{t('shared.documents.told')}</p>
        <p className={`${styles.ways} screen-only`}>
          <Button
            component="a"
            variant="outlined"
            startIcon={<FileText size={16} />}
            href={`${address}?format=pdf&inline=true`}
            target="_blank"
            rel="noreferrer"
          >
            {t('shared.documents.pdf')}
          </Button>
          <Button
            component="a"
            variant="outlined"
            startIcon={<FileType size={16} />}
            href={`${address}?format=docx`}
            download
          >
            {t('shared.documents.docx')}
          </Button>
        </p>
      </CardText>
    </Card>
  );
};
