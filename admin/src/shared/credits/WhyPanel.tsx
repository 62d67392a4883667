import { Fragment } from 'react';
import type { CreditExplanation } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useLanguage, useT } from '../../i18n';
import { Alert } from '../feedback/Alert';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingRows } from '../feedback/LoadingRows';
import { showDay, showInstant } from '../format/days';
import { money } from '../format/figures';
import { Money } from '../money/Money';
import { Card, Note } from '../page/Card';
import { CreditBar } from './CreditBar';
import styles from './WhyPanel.module.css';

interface WhyPanelProps {
  of: 'control-envelopes' | 'credit-lines';
  id: number | string;
  /** What is about to be used: says how much is missing. */
  wantedCents?: number | null;
  /** The document whose own share is told apart, and its name: `award:12`, « Medinsoft ». */
  origin?: { key: string; name: string };
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
      <Addition credits={data} name={origin?.name} />
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

/** Documents consume under no label of their own: their sums stand below, with what is told apart. */
const opening = ({ lines }: CreditExplanation) => lines.filter(({ label }) => label !== null);

/** A part of the line above it, when there is one. */
const Part = ({ label, cents }: { label: string; cents: number | undefined }) =>
  cents ? (
    <>
      <dt className={styles.part}>{label}</dt>
      <dd className={styles.part}>
        <Money cents={-cents} />
      </dd>
    </>
  ) : null;

const Addition = ({ credits, name = '' }: { credits: CreditExplanation; name?: string }) => {
  const t = useT();
  const own = t('shared.credits.ofWhich', { name });
  return (
    <dl className={styles.sum}>
      {opening(credits).map(({ kind, label, cents }) => (
        <Fragment key={`${kind}-${label}`}>
          <dt>{kind === 'correction' ? t('shared.credits.correction', { label: label ?? '' }) : label}</dt>
          <dd>
            <Money cents={cents} signed />
          </dd>
        </Fragment>
      ))}
      <dt className={styles.total}>{t('shared.credits.opened')}</dt>
      <dd className={styles.total}>
        <Money cents={credits.openedCents} />
      </dd>
      <dt>{t('shared.credits.committed')}</dt>
      <dd>
        <Money cents={-credits.committedCents} />
      </dd>
      <Part label={own} cents={credits.ofOrigin?.committedCents} />
      <Part label={t('shared.credits.ordered')} cents={credits.orderedCents} />
      <dt>{t('shared.credits.reserved')}</dt>
      <dd>
        <Money cents={-credits.reservedCents} />
      </dd>
      <Part label={own} cents={credits.ofOrigin?.reservedCents} />
      {credits.externalToldOn !== null && (
        <>
          <dt>{t('shared.credits.external')}</dt>
          <dd>
            <Money cents={-credits.externalCents} />
          </dd>
        </>
      )}
      <dt className={styles.total}>{t('shared.credits.available')}</dt>
      <dd className={styles.total}>
        <Money cents={credits.availableCents} />
      </dd>
    </dl>
  );
};
