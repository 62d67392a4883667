import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Query } from '../api/client';
import { useRead } from '../api/useRead';
import { useLanguage, useT } from '../i18n';
import { Card, CardText, ErrorState, Glyph, LoadingRows, Money } from '../shared';
import { showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import styles from './Bridge.module.css';
import { familyOf, itemsPath, type Ledger, requestsPath, type Bridge } from './bridge';

interface BridgeCardProps {
  /** Those of the list of items. */
  filters: object;
  id?: string;
}

/** From what was voted to what is justified: each step is the one before, less what stops there and why. */
export const BridgeCard = ({ filters, id }: BridgeCardProps) => {
  const t = useT();
  const { data, error, refetch } = useRead<Bridge>('/bridge-items/steps', filters as Query);
  const nothing = data?.steps[0]?.cents === 0;
  return (
    <Card id={id} title={t('resources.bridge-items.title')} precision={t('resources.bridge-items.precision')}>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={5} />}
      {nothing && <CardText>{t('resources.bridge-items.nothing')}</CardText>}
      {data && !nothing && (
        <dl className={styles.bridge}>
          {data.requests && <Requests requests={data.requests} />}
          {data.steps.map((step) => (
            <Fragment key={step.name}>
              <div className={styles.step}>
                <dt>{t(`resources.bridge-items.steps.${step.name}`)}</dt>
                <dd>
                  <Link className="figure-link" to={itemsPath(filters, { reached: step.name })}>
                    <Money cents={step.cents} />
                  </Link>
                  {step.ledger && <BesideLedger ledger={step.ledger} />}
                </dd>
              </div>
              {step.reasons.map((reason) => (
                <Reason key={reason.situation} reason={reason} filters={filters} />
              ))}
            </Fragment>
          ))}
        </dl>
      )}
    </Card>
  );
};

/** The ledger of the same credits, wherever it tells more than the step. */
const BesideLedger = ({ ledger: { cents, gaps, unexplainedCents } }: { ledger: Ledger }) => {
  const t = useT();
  const language = useLanguage();
  const euros = (amount: number): string => money(amount, language);
  const told = [
    ...gaps.map(({ name, cents: gap }) => t(`resources.bridge-items.gaps.${name}`, { amount: euros(gap) })),
    ...(unexplainedCents === 0 ? [] : [t('resources.bridge-items.unexplained', { amount: euros(unexplainedCents) })]),
  ];
  if (told.length === 0) return null;
  return <small>{[t('resources.bridge-items.ledger', { amount: euros(cents) }), ...told].join(' · ')}</small>;
};

type ReasonProps = Pick<BridgeCardProps, 'filters'> & { reason: Bridge['steps'][number]['reasons'][number] };

/** What stops here. */
const Reason = ({ reason: { situation, cents, count, since }, filters }: ReasonProps) => {
  const t = useT();
  return (
    <div className={styles.reason}>
      <dt>
        <Glyph family={familyOf[situation]} />
        <span>
          {t(`resources.bridge-items.situations.${situation}`)}
          <small>
            {t('resources.bridge-items.files', { smart_count: count })}
            {since &&
              ` · ${t(`resources.bridge-items.${isDue(situation) ? 'due' : 'since'}`, { day: showDay(since) })}`}
          </small>
        </span>
      </dt>
      <dd>
        <Link className="figure-link" to={itemsPath(filters, { situation })}>
          <Money cents={-cents} />
        </Link>
      </dd>
    </div>
  );
};

/** A report that has not come is told by the day it is due. */
const isDue = (situation: string): boolean => situation === 'report_awaited' || situation === 'report_late';

/** Before the vote, one award has its requests. */
const Requests = ({ requests: { ids, requested, proposed } }: { requests: NonNullable<Bridge['requests']> }) => {
  const t = useT();
  return (
    <>
      {(
        [
          ['requested', requested],
          ['proposed', proposed],
        ] as const
      ).map(([name, { cents, unknown }]) => (
        <div key={name} className={styles.before}>
          <dt>{t(`resources.bridge-items.steps.${name}`)}</dt>
          <dd>
            <Link className="figure-link" to={requestsPath(ids)}>
              <Money cents={unknown > 0 && cents === 0 ? null : cents} />
            </Link>
            {unknown > 0 && cents > 0 && <small>{t('shared.unknownMany', { smart_count: unknown })}</small>}
          </dd>
        </div>
      ))}
    </>
  );
};
