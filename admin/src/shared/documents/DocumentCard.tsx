import { useT } from '../../i18n';
import { Card, CardText } from '../page/Card';
import styles from './DocumentCard.module.css';
import { DocumentWays } from './DocumentWays';

interface DocumentCardProps {
  of: 'reports' | 'deliberations' | 'conventions' | 'letters';
  id: number | string;
  /** Where it is printed, when it is not beside the record. */
  at?: string;
  /** The number printed on it. */
  reference: string;
  /** Its words are those that were kept; otherwise the data write it anew each time. */
  kept?: boolean;
}

/** What is printed of a record: read as it will be, or taken to a word processor. */
export const DocumentCard = ({ of, id, at = `/api/${of}/${id}/document`, reference, kept }: DocumentCardProps) => {
  const t = useT();
  return (
    <Card title={t(`documents.${of}`)}>
      <CardText>
        <p className={styles.told}>{t(kept ? 'documents.kept' : 'documents.told')}</p>
        <DocumentWays at={at} name={reference} />
      </CardText>
    </Card>
  );
};
