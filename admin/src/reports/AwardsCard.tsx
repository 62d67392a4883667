import type { ReactNode } from 'react';
import { useLanguage, useT } from '../i18n';
import { Card, Mark, Money, RecordLink, State, Table, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import type { Report, ReportAward } from './report';
import styles from './Report.module.css';

/** What the report decides: for each, whether finance has its say and whether the law wants a convention. */
export const AwardsCard = ({ report: { awards, totalCents } }: { report: Report }) => {
  const t = useT();
  const columns: Column<ReportAward>[] = [
    {
      source: 'beneficiary',
      label: t('resources.reports.fields.beneficiary'),
      render: (award) => <Named award={award} />,
    },
    { source: 'visa', label: t('resources.reports.fields.visa'), render: (award) => <Visa award={award} /> },
    {
      source: 'convention',
      label: t('resources.reports.fields.convention'),
      render: (award) => <Convention award={award} />,
    },
    {
      source: 'amountCents',
      label: t('resources.reports.fields.amountCents'),
      align: 'right',
      render: ({ id, amountCents }) => (
        <RecordLink resource="awards" id={id}>
          <Money cents={amountCents} strong />
        </RecordLink>
      ),
    },
  ];
  return (
    <Card
      title={t('resources.reports.cards.awards')}
      precision={t('resources.reports.decided.precision', { smart_count: awards.length })}
    >
      <Table
        caption={t('resources.reports.cards.awards')}
        columns={columns}
        rows={awards}
        foot={
          <tr>
            <td colSpan={3}>{t('resources.reports.total')}</td>
            <td style={{ textAlign: 'right' }}>
              <Money cents={totalCents} />
            </td>
          </tr>
        }
      />
    </Card>
  );
};

const Two = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <div>
    {first}
    <div className={styles.second}>{second}</div>
  </div>
);

const Named = ({ award: { beneficiaryId, beneficiaryName, object } }: { award: ReportAward }) => (
  <Two
    first={
      <strong>
        <RecordLink resource="beneficiaries" id={beneficiaryId}>
          {beneficiaryName}
        </RecordLink>
      </strong>
    }
    second={object}
  />
);

const Visa = ({ award: { state, visaBy, visaOn } }: { award: ReportAward }) => {
  const t = useT();
  if (visaBy && visaOn) {
    return <Mark family="done">{t('resources.reports.decided.visaBy', { name: visaBy, day: showDay(visaOn) })}</Mark>;
  }
  return state === 'visa_requested' ? (
    <Mark family="wait">{t('resources.reports.decided.visaAwaited')}</Mark>
  ) : (
    <Mark family="neutral">{t('resources.reports.decided.visaNotAsked')}</Mark>
  );
};

/** Its convention, or whether one is required; the figure set against the threshold stands under it. */
const Convention = ({ award }: { award: ReportAward }) => {
  const t = useT();
  const language = useLanguage();
  const { conventionId, conventionState, conventionRequired, yearCents, thresholdCents } = award;
  const against = conventionRequired ? 'requiredBecause' : 'withinThreshold';
  const why =
    thresholdCents === null
      ? t('resources.reports.decided.noThreshold')
      : t(`resources.reports.decided.${against}`, {
          year: money(yearCents, language),
          threshold: money(thresholdCents, language),
        });
  if (conventionId !== null && conventionState !== null) {
    return (
      <Two
        first={
          <RecordLink resource="conventions" id={conventionId}>
            <State subject="convention" value={conventionState} />
          </RecordLink>
        }
        second={why}
      />
    );
  }
  return (
    <Two
      first={
        conventionRequired ? (
          <Mark family="attention">{t('resources.reports.decided.conventionMissing')}</Mark>
        ) : (
          t('resources.reports.decided.conventionNotRequired')
        )
      }
      second={why}
    />
  );
};
