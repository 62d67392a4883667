import { Button } from '@mui/material';
import { Printer } from 'lucide-react';
import { useParams } from 'react-admin';
import { useT } from '../../i18n';
import { Card, CardText, DocumentCard, PageHead, RecordPage } from '../../shared';
import { showDay } from '../../shared/format/days';
import type { GrantRequest } from '../grantRequest';
import styles from './Letter.module.css';

const RequestLetter = () => (
  <RecordPage<GrantRequest>>{(request) => <Letter key={request.id} request={request} />}</RecordPage>
);

/** One letter as it was frozen; printed, it stands alone on its sheet. */
const Letter = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const { letterId } = useParams<{ letterId: string }>();
  const letter = request.letters.find(({ id }) => String(id) === letterId);
  const trail = [
    { label: t('resources.grant-requests.title'), to: '/grant-requests' },
    { label: request.title, to: `/grant-requests/${request.id}/show` },
  ];
  if (!letter) {
    return (
      <>
        <PageHead title={t('resources.grant-requests.cards.letters')} trail={trail} />
        <Card title={t('resources.grant-requests.cards.letters')}>
          <CardText>{t('resources.grant-requests.letters.none')}</CardText>
        </Card>
      </>
    );
  }
  const { id, kind, number, writtenOn, writtenBy, body, sha256 } = letter;
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={`${t(`resources.grant-requests.letters.kinds.${kind}`)} · ${number}`}
          trail={trail}
          identity={`${writtenBy}, ${showDay(writtenOn)} · ${request.beneficiary.legalName} · ${request.number}`}
          actions={
            <Button variant="contained" startIcon={<Printer size={16} />} onClick={() => window.print()}>
              {t('resources.grant-requests.letters.print')}
            </Button>
          }
        />
      </div>
      <article className={styles.sheet} lang="fr">
        {body.split('\n\n').map((block, rank) => (
          <div key={rank}>
            {block.split('\n').map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        ))}
      </article>
      <div className={`${styles.printed} screen-only`}>
        <DocumentCard
          of="letters"
          id={id}
          at={`/api/grant-requests/${request.id}/letters/${id}/document`}
          reference={number}
          kept
        />
      </div>
      <p className={`${styles.digest} screen-only`}>
        {t('resources.grant-requests.letters.frozen', { digest: sha256 })}
      </p>
    </>
  );
};

export default RequestLetter;
