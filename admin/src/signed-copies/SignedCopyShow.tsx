import { Button } from '@mui/material';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT } from '../i18n';
import { Actions, Alert, Card, CardText, Columns, Facts, PageHead, RecordLink, RecordPage, State } from '../shared';
import { sizeWords } from '../shared/attachments/AttachmentRow';
import { showDay } from '../shared/format/days';
import { PreviewDialog } from '../shared/preview/PreviewDialog';
import { screens } from './screens';
import styles from './SignedCopies.module.css';
import { resourceOf, type SignedCopy } from './signedCopy';

const SignedCopyShow = () => (
  <RecordPage<SignedCopy>>
    {(copy) => (
      <>
        <Head copy={copy} />
        <Columns main={<Found copy={copy} />} side={<CopyCard copy={copy} />} />
      </>
    )}
  </RecordPage>
);

const Head = ({ copy }: { copy: SignedCopy }) => {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <>
      <PageHead
        title={copy.fileName}
        trail={[{ label: t('resources.signed-copies.title'), to: '/signed-copies' }]}
        state={<State subject="signed_copy" value={copy.state} pill />}
        actions={
          <Actions resource="signed-copies" record={copy} screens={screens}>
            <Button variant="outlined" startIcon={<Eye size={16} />} onClick={() => setShown(true)}>
              {t('resources.signed-copies.view')}
            </Button>
          </Actions>
        }
      />
      {shown && (
        <PreviewDialog
          name={copy.fileName}
          address={`/api/signed-copies/${copy.id}/content`}
          isImage={copy.contentType.startsWith('image/')}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
};

/** What it is the copy of; while it waits, why. */
const Found = ({ copy: { document, findings, removed } }: { copy: SignedCopy }) => {
  const t = useT();
  if (document) {
    const { reference, title, edition, subject, subjectId, kind, code } = document;
    return (
      <Card title={t(`resources.signed-copies.kinds.${kind}`)} precision={code}>
        <CardText>
          {removed && <Alert family="attention">{t('resources.signed-copies.removedSince')}</Alert>}
          <p>
            <RecordLink resource={resourceOf[subject]} id={subjectId}>
              {reference}
            </RecordLink>{' '}
            · {title}
          </p>
          <p>{t('resources.signed-copies.foundNow', { reference, edition })}</p>
        </CardText>
      </Card>
    );
  }
  if (findings.length === 0) return null;
  return (
    <Card title={t('resources.signed-copies.cards.findings')}>
      <CardText>
        <ul>
          {findings.map(({ code, sentence }) => (
            <li key={code + sentence}>{sentence}</li>
          ))}
        </ul>
      </CardText>
    </Card>
  );
};

const CopyCard = ({ copy }: { copy: SignedCopy }) => {
  const t = useT();
  const language = useLanguage();
  const { codes, foundBy, placedBy, placedOn, asideReason } = copy;
  const field = (name: 'codes' | 'found' | 'placed' | 'receivedOn' | 'sha256' | 'asideReason' | 'fileName'): string =>
    t(`resources.signed-copies.fields.${name}`);
  return (
    <Card title={t('resources.signed-copies.cards.copy')}>
      <Facts
        rows={[
          [field('fileName'), `${copy.fileName} · ${sizeWords(copy.sizeBytes, t, language)}`],
          [
            field('codes'),
            codes.length === 0
              ? t('resources.signed-copies.noCode')
              : codes.map(({ page, code }) => t('resources.signed-copies.codeOn', { page, code })).join(', '),
          ],
          foundBy !== null && [field('found'), t(`resources.signed-copies.foundBy.${foundBy}`)],
          placedOn !== null && [field('placed'), `${placedBy}, ${showDay(placedOn)}`],
          asideReason !== null && [field('asideReason'), asideReason],
          [field('receivedOn'), `${copy.receivedBy}, ${showDay(copy.receivedOn)}`],
          [
            field('sha256'),
            <span key="sha256" className={styles.digest}>
              {copy.sha256}
            </span>,
          ],
        ]}
      />
    </Card>
  );
};

export default SignedCopyShow;
