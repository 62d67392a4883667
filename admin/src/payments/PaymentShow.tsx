import { Link } from 'react-router';
import { useT } from '../i18n';
import {
  Actions,
  Attachments,
  Band,
  Card,
  Columns,
  Demonstration,
  Facts,
  Money,
  PageHead,
  Rate,
  RecordLink,
  RecordPage,
  Timeline,
} from '../shared';
import { AccountCard } from './AccountCard';
import { ChainCard } from './ChainCard';
import { MandatsCard } from './MandatsCard';
import { PapersCard } from './PapersCard';
import type { Payment } from './payment';
import { ProgressMark } from './ProgressMark';
import { screens } from './screens';

const PaymentShow = () => (
  <RecordPage<Payment>>
    {(payment) => (
      <>
        <Head payment={payment} />
        <Band of="awards" id={payment.award.id} />
        <Columns
          main={
            <>
              <MandatsCard payment={payment} />
              <PapersCard papers={payment.papers} />
              <ServiceCard payment={payment} />
              <Attachments subject="payment" id={payment.id} />
            </>
          }
          side={
            <>
              <AccountCard payment={payment} />
              <ChainCard payment={payment} />
              <Timeline subject="payment" id={payment.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ payment }: { payment: Payment }) => {
  const t = useT();
  const { beneficiary, award, instalment } = payment;
  return (
    <PageHead
      title={beneficiary.legalName}
      trail={[{ label: t('resources.payments.title'), to: '/payments' }]}
      state={<ProgressMark value={payment.progress} pill />}
      amount={<Money cents={payment.amountCents} />}
      identity={
        <>
          {instalment.label}
          {' · '}
          <RecordLink resource="awards" id={award.id}>
            {award.object}
          </RecordLink>
          {payment.demonstration && <Demonstration />}
          {` · ${t('resources.payments.ofYear', { year: award.fiscalYear })}`}
        </>
      }
      actions={<Actions resource="payments" record={payment} screens={screens} />}
    />
  );
};

/** What was certified, beside what was planned and what the award has left. */
const ServiceCard = ({ payment: { instalment, award, amountCents, evidence } }: { payment: Payment }) => {
  const t = useT();
  return (
    <Card
      title={t('resources.payments.cards.service')}
      action={<Link to={`/awards/${award.id}/show`}>{t('resources.payments.openAward')}</Link>}
    >
      <Facts
        rows={[
          [
            t('resources.payments.fields.instalmentLabel'),
            <>
              {instalment.label}
              {instalment.rateBp !== null && (
                <>
                  {', '}
                  <Rate basisPoints={instalment.rateBp} />
                </>
              )}
            </>,
          ],
          [
            t('resources.payments.fields.condition'),
            t(`resources.awards.instalments.conditions.${instalment.condition}`),
          ],
          [t('resources.payments.fields.evidence'), evidence],
          [t('resources.payments.fields.amountCents'), <Money key="amount" cents={amountCents} strong />],
          amountCents !== instalment.amountCents && [
            t('resources.payments.fields.plannedCents'),
            <Money key="planned" cents={instalment.amountCents} />,
          ],
          [t('resources.payments.fields.awardCents'), <Money key="award" cents={award.amountCents} />],
          [t('resources.payments.fields.paidCents'), <Money key="paid" cents={award.paidCents} />],
          [t('resources.payments.fields.balanceCents'), <Money key="balance" cents={award.balanceCents} />],
        ]}
      />
    </Card>
  );
};

export default PaymentShow;
