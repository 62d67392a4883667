import { useT } from '../i18n';
import { Alert, Card, CardText, DocumentWays, LoadingRows } from '../shared';
import { useContent } from '../shared/preview/useContent';
import styles from './House.module.css';
import type { HouseIdentity } from './houseIdentity';

/** The head of a letter as the printer makes it: what is seen is what is printed. */
export const HeadCard = ({ identity: { id, name } }: { identity: HouseIdentity }) => {
  const t = useT();
  const at = `/api/house-identities/${id}/document`;
  const { url, failed } = useContent(`${at}?format=pdf`);
  return (
    <Card title={t('resources.house-identities.cards.preview')}>
      <CardText>
        {failed && <Alert family="attention">{t('attachments.unreadable')}</Alert>}
        {!url && !failed && <LoadingRows rows={4} />}
        {url && (
          <iframe
            className={styles.preview}
            src={`${url}#toolbar=0&view=FitH`}
            title={t('resources.house-identities.cards.preview')}
          />
        )}
        <DocumentWays at={at} name={name} />
      </CardText>
    </Card>
  );
};
