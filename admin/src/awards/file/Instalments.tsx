import { Button } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useLanguage, useT } from '../../i18n';
import { Card, Mark, Money, Note, Rate, RecordLink, Table, type Column } from '../../shared';
import { money } from '../../shared/format/figures';
import { instalmentFamily, type Award, type Instalment } from '../award';
import styles from './File.module.css';

/** When it is paid and where each instalment stands. */
export const Instalments = ({ award }: { award: Award }) => {
  const t = useT();
  const title = t(`resources.awards.instalments.${award.state === 'granted' ? 'title' : 'planned'}`);
  const columns: Column<Instalment>[] = [
    {
      source: 'label',
      label: t('resources.awards.instalments.label'),
      render: (instalment) => <Label instalment={instalment} />,
    },
    {
      source: 'condition',
      label: t('resources.awards.instalments.condition'),
      render: ({ condition }) => (
        <span style={{ color: 'var(--text2)' }}>{t(`resources.awards.instalments.conditions.${condition}`)}</span>
      ),
    },
    {
      source: 'state',
      label: t('resources.awards.instalments.state'),
      render: (instalment) => <Standing awardId={award.id} instalment={instalment} />,
    },
    {
      source: 'amountCents',
      label: t('resources.awards.instalments.amount'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} />,
    },
  ];
  const left = {
    label: t('resources.awards.instalments.left'),
    values: { amountCents: <Money cents={award.amountCents - award.paidCents} /> },
  };
  return (
    <Card id="instalments" title={title}>
      <Table caption={title} columns={columns} rows={award.instalments} totals={left} />
      <Differing award={award} />
    </Card>
  );
};

const Label = ({ instalment: { label, rateBp } }: { instalment: Instalment }) =>
  rateBp === null ? (
    label
  ) : (
    <span>
      {label}, <Rate basisPoints={rateBp} />
    </span>
  );

/** Its state opens the payment behind it; an instalment that is due is certified from here. */
const Standing = ({ awardId, instalment }: { awardId: number; instalment: Instalment }) => {
  const { id, state, paymentId, mandatCount, paidMandatCount } = instalment;
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'payments', action: 'create' });
  const word = t(`resources.awards.instalments.states.${state}`);
  return (
    <span className={styles.due}>
      <Mark family={instalmentFamily[state]}>
        {paymentId === null ? (
          word
        ) : (
          <RecordLink resource="payments" id={paymentId}>
            {word}
          </RecordLink>
        )}
      </Mark>
      {mandatCount > 1 && state !== 'paid' && (
        <span style={{ color: 'var(--text2)' }}>
          {t('resources.payments.paidOf', { paid: paidMandatCount, smart_count: mandatCount })}
        </span>
      )}
      {state === 'due' && canAccess && (
        <Button
          component={Link}
          to={`/payments/create?awardId=${awardId}&instalmentId=${id}`}
          variant="outlined"
          className="screen-only"
          sx={{ minHeight: 26, padding: '2px 10px', fontSize: 14 }}
        >
          {t('resources.awards.next.certifyOne')}
        </Button>
      )}
    </span>
  );
};

const Differing = ({ award: { amountCents, sums } }: { award: Award }) => {
  const t = useT();
  const language = useLanguage();
  if (sums.instalmentsCents === amountCents) return null;
  return (
    <Note family="attention">
      {t('resources.awards.imputation.instalmentsDiffer', {
        sum: money(sums.instalmentsCents, language),
        amount: money(amountCents, language),
      })}
    </Note>
  );
};
