import { useGetOne } from 'react-admin';
import { BordereauLink } from '../bordereaux/BordereauLink';
import { useT } from '../i18n';
import {
  Actions,
  Attachments,
  Card,
  Codes,
  Columns,
  Day,
  Demonstration,
  Facts,
  Money,
  Note,
  NotYet,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Table,
  Timeline,
  type Column,
} from '../shared';
import { showDay } from '../shared/format/days';
import { grouped } from '../shared/format/identifiers';
import { Chain, linksOf } from '../payments/ChainCard';
import type { Payment } from '../payments/payment';
import { whole } from '../shared/record/cache';
import type { Mandat } from './mandat';
import { MandatNumber } from './MandatNumber';
import { screens } from './screens';

const MandatShow = () => (
  <RecordPage<Mandat>>
    {(mandat) => (
      <>
        <Head mandat={mandat} />
        <Columns
          main={
            <>
              <EndedNote mandat={mandat} />
              <Imputation mandat={mandat} />
              <MandatCard mandat={mandat} />
              <Attachments subject="mandat" id={mandat.id} />
            </>
          }
          side={
            <>
              <ChainCard mandat={mandat} />
              <Timeline subject="payment" id={mandat.paymentId} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ mandat }: { mandat: Mandat }) => {
  const t = useT();
  const { number, beneficiary, awardId, awardObject } = mandat;
  return (
    <PageHead
      title={number === null ? t('resources.mandats.unnumbered') : t('resources.mandats.numbered', { number })}
      trail={[{ label: t('resources.mandats.title'), to: '/mandats' }]}
      state={<State subject="mandat" value={mandat.state} pill />}
      amount={<Money cents={mandat.amountCents} />}
      identity={
        <>
          <RecordLink resource="beneficiaries" id={beneficiary.id}>
            {beneficiary.legalName}
          </RecordLink>
          {' · '}
          <RecordLink resource="awards" id={awardId}>
            {awardObject}
          </RecordLink>
          {mandat.demonstration && <Demonstration />}
          {` · ${mandat.budget} · ${mandat.year}`}
        </>
      }
      actions={<Actions resource="mandats" record={mandat} screens={screens} />}
    />
  );
};

/** Why it ended, and what comes next: the first thing to know of it. */
const EndedNote = ({ mandat }: { mandat: Mandat }) => {
  const t = useT();
  const { state, endReason, endedOn, replacedBy, replaces } = mandat;
  if (replaces && !endedOn) {
    return (
      <Card title={t('resources.mandats.cards.replaces')}>
        <Note family="info">
          <RecordLink resource="mandats" id={replaces.id}>
            <MandatNumber number={replaces.number} />
          </RecordLink>{' '}
          <State subject="mandat" value={replaces.state} />
        </Note>
      </Card>
    );
  }
  if (!endReason || !endedOn) return null;
  return (
    <Card title={t(`resources.mandats.cards.${state === 'rejected' ? 'rejected' : 'cancelled'}`)}>
      <Note family={state === 'rejected' ? 'stop' : 'attention'}>
        {t('resources.mandats.ended', { day: showDay(endedOn), reason: endReason })}
      </Note>
      <Note family={replacedBy ? 'done' : 'progress'}>
        {replacedBy ? (
          <>
            {t('resources.mandats.replaced')}{' '}
            <RecordLink resource="mandats" id={replacedBy.id}>
              <MandatNumber number={replacedBy.number} />
            </RecordLink>
          </>
        ) : (
          t('resources.mandats.toReissue')
        )}
      </Note>
    </Card>
  );
};

type Line = Mandat['lines'][number];

const Imputation = ({ mandat: { lines, amountCents } }: { mandat: Mandat }) => {
  const t = useT();
  const columns: Column<Line>[] = [
    {
      source: 'lines',
      label: t('resources.mandats.fields.lines'),
      render: ({ sousPolitique, programme, chapitre, nature, fonction }) => (
        <Codes codes={[sousPolitique, programme, chapitre, nature, fonction]} />
      ),
    },
    {
      source: 'section',
      label: t('resources.mandats.fields.section'),
      render: ({ section }) => t(`resources.awards.sections.${section as 'fonctionnement' | 'investissement'}`),
    },
    {
      source: 'amountCents',
      label: t('resources.mandats.fields.amountCents'),
      align: 'right',
      render: ({ amountCents: cents }) => <Money cents={cents} />,
    },
  ];
  return (
    <Card title={t('resources.mandats.cards.imputation')}>
      <Table
        caption={t('resources.mandats.cards.imputation')}
        columns={columns}
        rows={lines}
        totals={{
          label: t('resources.bordereaux.total'),
          values: { amountCents: <Money cents={amountCents} strong /> },
        }}
      />
    </Card>
  );
};

/** The payment it was issued for: what was certified, and when. */
const usePayment = ({ paymentId }: Mandat): Payment | undefined =>
  useGetOne<Payment>('payments', { id: paymentId, meta: whole }, { retry: false }).data;

const MandatCard = ({ mandat }: { mandat: Mandat }) => {
  const t = useT();
  const payment = usePayment(mandat);
  const { bordereau, account } = mandat;
  return (
    <Card title={t('resources.mandats.cards.mandat')}>
      <Facts
        rows={[
          [
            t('resources.mandats.fields.payment'),
            <RecordLink key="payment" resource="payments" id={mandat.paymentId}>
              {payment?.instalment.label ?? mandat.awardObject}
            </RecordLink>,
          ],
          [
            t('resources.mandats.fields.account'),
            <>
              <span className="figure">{grouped(account.maskedIban)}</span> · {account.holder}
            </>,
          ],
          [
            t('resources.mandats.fields.bordereauId'),
            bordereau === null ? <NotYet /> : <BordereauLink bordereau={bordereau} />,
          ],
          [t('resources.mandats.fields.sentOn'), <Day key="sent" value={bordereau?.sentOn ?? undefined} />],
          [
            t('resources.mandats.fields.takenInChargeOn'),
            <Day key="charge" value={mandat.takenInChargeOn ?? undefined} />,
          ],
          [t('resources.mandats.fields.paidOn'), <Day key="paid" value={mandat.paidOn ?? undefined} />],
          [t('resources.mandats.fields.proof'), mandat.proof ?? <NotYet />],
        ]}
      />
    </Card>
  );
};

const ChainCard = ({ mandat }: { mandat: Mandat }) => {
  const t = useT();
  const payment = usePayment(mandat);
  return (
    <Card title={t('resources.mandats.cards.chain')}>
      <Chain
        links={[
          { step: 'certified', who: mandat.certifiedBy, on: payment?.certifiedOn },
          { step: 'liquidated', who: mandat.liquidatedBy, on: payment?.liquidatedOn },
          ...linksOf(mandat),
        ]}
      />
    </Card>
  );
};

export default MandatShow;
