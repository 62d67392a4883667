import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { Card, CardText, Mark, Money, RecordLink, State, Table, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import { NotApplicable } from './NotApplicable';
import { DecidedAmount, DecidedObject } from './kinds';
import type { DecidedConvention, DecidedItem, Report } from './report';
import styles from './Report.module.css';
import { useAgainstThreshold } from './useAgainstThreshold';

/** What the report decides: for each, whether finance has its say and whether the law wants a convention. */
export const ItemsCard = ({ report: { items, state, totalCents } }: { report: Report }) => {
  const t = useT();
  const columns: Column<DecidedItem>[] = [
    {
      source: 'beneficiary',
      label: t('resources.reports.fields.beneficiary'),
      render: (item) => <Named item={item} />,
    },
    { source: 'visa', label: t('resources.reports.fields.visa'), render: (item) => <Visa item={item} /> },
    {
      source: 'convention',
      label: t('resources.reports.fields.convention'),
      render: ({ convention }) => (convention ? <Convention convention={convention} /> : <NotApplicable />),
    },
    {
      source: 'amountCents',
      label: t('resources.reports.fields.amountCents'),
      align: 'right',
      render: (item) => <DecidedAmount item={item} />,
    },
  ];
  return (
    <Card
      title={t('resources.reports.cards.items')}
      precision={t('resources.reports.decided.precision', { smart_count: items.length })}
    >
      {items.length === 0 ? (
        <CardText>{t(`resources.reports.decided.${state === 'withdrawn' ? 'freed' : 'nothing'}`)}</CardText>
      ) : (
        <Table
          caption={t('resources.reports.cards.items')}
          columns={columns}
          rows={items}
          foot={
            <tr>
              <td colSpan={3}>{t('resources.reports.total')}</td>
              <td style={{ textAlign: 'right' }}>
                <Money cents={totalCents} />
              </td>
            </tr>
          }
        />
      )}
    </Card>
  );
};

const Two = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <div>
    {first}
    <div className={styles.second}>{second}</div>
  </div>
);

const Named = ({ item }: { item: DecidedItem }) => {
  const { beneficiaryId, beneficiaryName } = item;
  const object = <DecidedObject item={item} />;
  if (beneficiaryId === null) return object;
  return (
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
};

const Visa = ({ item: { state, visa } }: { item: DecidedItem }) => {
  const t = useT();
  if (visa === null) return <NotApplicable />;
  if (visa.by !== null && visa.on !== null) {
    return <Mark family="done">{t('resources.reports.decided.visaBy', { name: visa.by, day: showDay(visa.on) })}</Mark>;
  }
  return state === 'visa_requested' ? (
    <Mark family="wait">{t('resources.reports.decided.visaAwaited')}</Mark>
  ) : (
    <Mark family="neutral">{t('resources.reports.decided.visaNotAsked')}</Mark>
  );
};

/** Its convention, or whether one is required; the figure set against the threshold stands under it. */
const Convention = ({ convention }: { convention: DecidedConvention }) => {
  const t = useT();
  const told = useAgainstThreshold()(convention);
  const { id, state, required } = convention;
  if (id !== null && state !== null) {
    return (
      <Two
        first={
          <RecordLink resource="conventions" id={id}>
            <State subject="convention" value={state} />
          </RecordLink>
        }
        second={told}
      />
    );
  }
  return (
    <Two
      first={
        required ? (
          <Mark family="attention">{t('resources.reports.decided.conventionMissing')}</Mark>
        ) : (
          t('resources.reports.decided.conventionNotRequired')
        )
      }
      second={told}
    />
  );
};
