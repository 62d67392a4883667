import type { ReactNode } from 'react';
import { useRead } from '../api/useRead';
import { useLanguage, useT } from '../i18n';
import { Card, CardText, CreditBar, ErrorState, LoadingRows, RecordLink, Unknown } from '../shared';
import { showDay } from '../shared/format/days';
import { money, percent, shareOf } from '../shared/format/figures';
import styles from './Ceilings.module.css';
import type { Ceiling } from './transfer';

interface MeterProps {
  ceiling: Ceiling;
  addedCents?: number;
  /** Leads to the year where the figure is entered, from elsewhere. */
  linked?: boolean;
}

/** What has been transferred, and what is about to be, against what the section may transfer. */
export const Meter = ({ ceiling, addedCents = 0, linked = true }: MeterProps) => {
  const t = useT();
  const language = useLanguage();
  const { budget, section, baseCents, knownOn, source, rateBp, limitCents, usedCents, fiscalYearId, year } = ceiling;
  const written = (cents: number): string => money(cents, language);
  const name = `${budget} · ${t(`resources.credit-lines.sections.${section}`)}`;
  if (baseCents === null || limitCents === null || rateBp === null) {
    return (
      <div className={styles.row}>
        <span>{name}</span>
        <Unknown f />
        {linked && (
          <RecordLink resource="fiscal-years" id={fiscalYearId}>
            {t('resources.transfers.ceiling.enter', { year })}
          </RecordLink>
        )}
      </div>
    );
  }
  const after = usedCents + addedCents;
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <div className={styles.bar}>
        <CreditBar openedCents={limitCents} orderedCents={0} committedCents={usedCents} reservedCents={addedCents} />
      </div>
      <strong className="figure">{percent(shareOf(after, baseCents) ?? 0, language)}</strong>
      <p className={styles.told}>
        {t(addedCents > 0 ? 'resources.transfers.ceiling.after' : 'resources.transfers.ceiling.used', {
          used: written(after),
          limit: written(limitCents),
          rate: percent(rateBp, language, { short: true }),
          base: written(baseCents),
        })}{' '}
        {t('resources.transfers.ceiling.known', { day: showDay(knownOn ?? ''), source: source ?? '' })}
      </p>
    </div>
  );
};

interface CeilingsCardProps {
  year?: number;
  fiscalYearId?: number;
  action?: ReactNode;
}

/** What may still be transferred from chapitre to chapitre, section by section. */
export const CeilingsCard = ({ year, fiscalYearId, action }: CeilingsCardProps) => {
  const t = useT();
  const { data, error, refetch } = useRead<Ceiling[]>('/transfers/ceilings', { year, fiscalYearId });
  return (
    <Card title={t('resources.transfers.ceiling.title')} precision={year} action={action}>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data?.length === 0 && <CardText>{t('resources.transfers.ceiling.none')}</CardText>}
      {data && data.length > 0 && (
        <div className={styles.rows}>
          {data.map((ceiling) => (
            <Meter
              key={`${ceiling.fiscalYearId}-${ceiling.section}`}
              ceiling={ceiling}
              linked={fiscalYearId === undefined}
            />
          ))}
        </div>
      )}
    </Card>
  );
};
