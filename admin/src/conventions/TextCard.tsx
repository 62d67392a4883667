import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, ErrorState, LoadingRows, Note } from '../shared';
import { showDay } from '../shared/format/days';
import { ActText } from './ActText';
import { isAltered, shortDigest, type Convention, type ConventionText } from './convention';
import styles from './Text.module.css';

interface TextCardProps {
  convention: Convention;
  /** A former version being read; null for the text as it stands. */
  opened: number | null;
  onClose: () => void;
}

/** The text itself, with what it is: its version, its digest, whether it is the one that was voted. */
export const TextCard = ({ convention, opened, onClose }: TextCardProps) => {
  const t = useT();
  const version = opened ?? convention.textVersion;
  const about = convention.texts.find(({ textVersion }) => textVersion === version);
  const precision = about && (
    <>
      {t('resources.conventions.text.version', { version })}
      <span title={about.sha256}>
        {` · ${t('resources.conventions.comparison.digest', { digest: shortDigest(about.sha256) })}`}
      </span>
      {` · ${about.writtenBy}, ${showDay(about.writtenOn)}`}
    </>
  );
  return (
    <Card
      id="text"
      title={t('resources.conventions.cards.text')}
      precision={precision}
      action={<Revise convention={convention} />}
    >
      {opened === null ? <Standing convention={convention} /> : <Former version={opened} onClose={onClose} />}
      <div className={styles.sheet}>
        {opened === null ? <ActText body={convention.body} /> : <FormerText id={convention.id} version={opened} />}
      </div>
    </Card>
  );
};

const Revise = ({ convention: { id, sealed } }: { convention: Convention }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'conventions', action: 'edit' });
  if (!canAccess || sealed.includes('body')) return null;
  return <Link to={`/conventions/${id}/text`}>{t('resources.conventions.text.revise')}</Link>;
};

const Standing = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const { annexedOn } = convention;
  if (isAltered(convention)) return <Note family="stop">{t('resources.conventions.text.altered')}</Note>;
  return annexedOn ? (
    <Note family="done">{t('resources.conventions.text.asAnnexed', { day: showDay(annexedOn) })}</Note>
  ) : (
    <Note family="info">{t('resources.conventions.text.notAnnexed')}</Note>
  );
};

const Former = ({ version, onClose }: { version: number; onClose: () => void }) => {
  const t = useT();
  return (
    <Note family="ended">
      {t('resources.conventions.text.former', { version })}{' '}
      <button type="button" className={styles.plain} onClick={onClose}>
        {t('resources.conventions.text.showCurrent')}
      </button>
    </Note>
  );
};

const FormerText = ({ id, version }: { id: number; version: number }) => {
  const { data, error, refetch } = useRead<ConventionText>(`/conventions/${id}/texts/${version}`);
  if (data?.textVersion === version) return <ActText body={data.body} />;
  return error ? <ErrorState error={error} what="part" onRetry={() => void refetch()} /> : <LoadingRows />;
};
