import type { CreditExplanation } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useLanguage, useT } from '../../i18n';
import { Alert } from '../feedback/Alert';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingRows } from '../feedback/LoadingRows';
import { showDay, showInstant } from '../format/days';
import { money } from '../format/figures';
import { Card, Note } from '../page/Card';
import { Addition, type Own } from './Addition';
import { CreditBar } from './CreditBar';
import styles from './WhyPanel.module.css';

interface WhyPanelProps {
  of: 'control-envelopes' | 'credit-lines';
  id: number | string;
  /** What is about to be used: says how much is missing. */
  wantedCents?: number | null;
  /** The document whose own share is told apart, and its name: `award:12`, « Medinsoft ». */
  origin?: Own;
}

/** Why this much is left: an addition that can be checked by hand. */
export const WhyPanel = ({ of, id, wantedCents, origin }: WhyPanelProps) => {
  const t = useT();
  const language = useLanguage();
  const { data, error, refetch } = useRead<CreditExplanation>(`/${of}/${id}/explanation`, {
    wantedCents,
    origin: origin?.key,
  });
  if (!data) {
    return (
      <Card title={t('shared.credits.envelope')}>
        {error ? <ErrorState error={error} what="part" onRetry={() => void refetch()} /> : <LoadingRows rows={5} />}
      </Card>
    );
  }
  return (
    <Card title={t('shared.credits.why', { amount: money(data.availableCents, language) })}>
      <Scope credits={data} />
      <div className={styles.bar}>
        <CreditBar {...data} />
      </div>
      {data.exceededCents > 0 && (
        <Alert family="stop">
          {t('shared.credits.exceeded', { amount: money(data.exceededCents, language), chapitre: data.chapitre })}
        </Alert>
      )}
      {(data.shortCents ?? 0) > 0 && (
        <Alert family="stop">
          {t('shared.credits.short', { amount: money(data.shortCents!, language), chapitre: data.chapitre })}
        </Alert>
      )}
      <Addition credits={data} origin={origin} />
      {!data.externalConsumptionImported && <Note family="unknown">{t('shared.credits.partial')}</Note>}
    </Card>
  );
};

const Scope = ({ credits }: { credits: CreditExplanation }) => {
  const t = useT();
  const { budget, year, section, chapitre, at, externalToldOn } = credits;
  const what =
    externalToldOn === null
      ? t('shared.credits.envelope')
      : t('shared.credits.whole', { day: showDay(externalToldOn) });
  return (
    <p className={styles.scope}>
      {[budget, year, section, t('shared.credits.chapitre', { chapitre })].join(' · ')}
      <br />
      {what}, {t('shared.credits.at', showInstant(at))}
    </p>
  );
};
