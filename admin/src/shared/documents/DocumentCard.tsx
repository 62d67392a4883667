import { useT } from '../../i18n';
import { Card, CardText } from '../page/Card';
import styles from './DocumentCard.module.css';
import { DocumentWays } from './DocumentWays';
import { FrozenPart } from './FrozenPart';

/** What is signed on paper, by the name of its row; a letter is kept in its words, and given to nobody to sign. */
const SIGNED = { reports: 'report', deliberations: 'deliberation', conventions: 'convention', letters: null } as const;

interface DocumentCardProps {
  of: keyof typeof SIGNED;
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
  const signed = SIGNED[of];
  return (
    <Card title={t(`documents.${of}`)}>
      <CardText>
        <p className={styles.told}>{t(kept ? 'documents.kept' : 'documents.told')}</p>
        <DocumentWays at={at} name={reference} />
        {signed && <FrozenPart subject={signed} id={id} />}
      </CardText>
    </Card>
  );
};
