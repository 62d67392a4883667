import { useT } from '../i18n';
import {
  Actions,
  Card,
  Checklist,
  Columns,
  Day,
  Demonstration,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Table,
  type CheckLine,
  type Column,
} from '../shared';
import type { Bordereau } from './bordereau';
import { screens } from './screens';

const BordereauShow = () => (
  <RecordPage<Bordereau>>
    {(bordereau) => (
      <>
        <Head bordereau={bordereau} />
        <Columns main={<MandatsCard bordereau={bordereau} />} side={<ChainCard bordereau={bordereau} />} />
      </>
    )}
  </RecordPage>
);

const Head = ({ bordereau }: { bordereau: Bordereau }) => {
  const t = useT();
  const { number, budget, year, mandats, totalCents } = bordereau;
  return (
    <PageHead
      title={t('resources.bordereaux.numbered', { number })}
      trail={[{ label: t('resources.bordereaux.title'), to: '/bordereaux' }]}
      state={<State subject="bordereau" value={bordereau.state} pill />}
      amount={<Money cents={totalCents} />}
      identity={
        <>
          {`${budget} · ${year} · ${t('resources.bordereaux.mandats', { smart_count: mandats.length })}`}
          {bordereau.demonstration && <Demonstration />}
        </>
      }
      actions={<Actions resource="bordereaux" record={bordereau} screens={screens} />}
    />
  );
};

type Gathered = Bordereau['mandats'][number];

const Named = ({ mandat: { beneficiaryName, awardId, awardObject } }: { mandat: Gathered }) => (
  <div>
    <strong>{beneficiaryName}</strong>&ensp;
    <span style={{ color: 'var(--text2)' }}>
      <RecordLink resource="awards" id={awardId}>
        {awardObject}
      </RecordLink>
    </span>
  </div>
);

const MandatsCard = ({ bordereau: { mandats, totalCents } }: { bordereau: Bordereau }) => {
  const t = useT();
  const columns: Column<Gathered>[] = [
    {
      source: 'number',
      label: t('resources.bordereaux.fields.mandat'),
      shrink: true,
      render: ({ id, number }) => (
        <RecordLink resource="mandats" id={id}>
          {number}
        </RecordLink>
      ),
    },
    {
      source: 'beneficiaryName',
      label: t('resources.bordereaux.fields.beneficiaryName'),
      render: (mandat) => <Named mandat={mandat} />,
    },
    {
      source: 'state',
      label: t('resources.bordereaux.fields.state'),
      shrink: true,
      render: ({ state, endReason }) => (
        <div>
          <State subject="mandat" value={state} />
          {endReason && <span style={{ display: 'block', color: 'var(--text2)' }}>{endReason}</span>}
        </div>
      ),
    },
    {
      source: 'amountCents',
      label: t('resources.bordereaux.fields.amountCents'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} />,
    },
  ];
  return (
    <Card title={t('resources.bordereaux.cards.mandats')}>
      <Table
        caption={t('resources.bordereaux.cards.mandats')}
        columns={columns}
        rows={mandats}
        totals={{
          label: t('resources.bordereaux.total'),
          values: { amountCents: <Money cents={totalCents} strong /> },
        }}
      />
    </Card>
  );
};

/** Whoever prepares does not sign: both names stand side by side. */
const ChainCard = ({
  bordereau: { preparedBy, signedBy, signedUnder, signedOn, sentOn },
}: {
  bordereau: Bordereau;
}) => {
  const t = useT();
  const lines: CheckLine[] = [
    { id: 'prepared', family: 'done', label: t('resources.bordereaux.chain.prepared'), detail: preparedBy },
    {
      id: 'signed',
      family: signedBy === null ? 'neutral' : 'done',
      label: t('resources.bordereaux.chain.signed'),
      detail: [signedBy, signedUnder].filter(Boolean).join(' · ') || null,
      at: <Day value={signedOn ?? undefined} />,
    },
    {
      id: 'sent',
      family: sentOn === null ? 'neutral' : 'done',
      label: t('resources.bordereaux.chain.sent'),
      at: <Day value={sentOn ?? undefined} />,
    },
  ];
  return (
    <Card title={t('resources.bordereaux.cards.chain')}>
      <Checklist ordered lines={lines} />
    </Card>
  );
};

export default BordereauShow;
