import { useT } from '../i18n';
import type { Mandat } from '../mandats/mandat';
import { MandatNumber } from '../mandats/MandatNumber';
import { screens } from '../mandats/screens';
import { useMandats } from '../mandats/useMandats';
import { BordereauLink } from '../bordereaux/BordereauLink';
import { Actions, Card, CardText, Codes, Money, RecordLink, State, Table, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import { currentMandats, type Payment } from './payment';

type Row = Payment['mandats'][number] & {
  /** With its version and its actions, once read. */
  view: Mandat | undefined;
};

/** The orders to pay that this payment makes, each moved on from here. */
export const MandatsCard = ({ payment }: { payment: Payment }) => {
  const t = useT();
  const views = useMandats(payment.mandats.map(({ id }) => id));
  const rows: Row[] = payment.mandats.map((mandat, rank) => ({ ...mandat, view: views[rank] }));
  const columns: Column<Row>[] = [
    { source: 'number', label: t('resources.mandats.one'), render: (mandat) => <Named mandat={mandat} /> },
    {
      source: 'state',
      label: t('resources.mandats.fields.state'),
      render: (mandat) => <Standing mandat={mandat} />,
    },
    {
      source: 'amountCents',
      label: t('resources.mandats.fields.amountCents'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} strong />,
    },
    {
      source: 'actions',
      label: t('resources.mandats.fields.actions'),
      align: 'right',
      render: ({ view }) => view && <Acting mandat={view} />,
    },
  ];
  const acting = views.some((view) => view?.actions && view.actions.length > 0);
  return (
    <Card id="mandats" title={t('resources.payments.cards.mandats')} precision={<Paid payment={payment} />}>
      {rows.length === 0 ? (
        <CardText>{t('resources.payments.noMandat')}</CardText>
      ) : (
        <Table
          caption={t('resources.payments.cards.mandats')}
          columns={acting ? columns : columns.slice(0, -1)}
          rows={rows}
        />
      )}
    </Card>
  );
};

/** « 1 sur 2 payé »: what stands for the payment, replaced mandats left out. */
const Paid = ({ payment }: { payment: Payment }) => {
  const t = useT();
  const current = currentMandats(payment);
  if (current.length < 2) return t('resources.mandats.precision');
  const paid = current.filter(({ state }) => state === 'paid').length;
  return t('resources.payments.paidOf', { paid, smart_count: current.length });
};

/** Its state, why it ended and what stands in its place. */
const Standing = ({ mandat: { state, endReason, endedOn, replacedById } }: { mandat: Row }) => {
  const t = useT();
  return (
    <div>
      <State subject="mandat" value={state} />
      {endReason && endedOn && (
        <span style={detail}>
          {t('resources.mandats.ended', { day: showDay(endedOn), reason: endReason })}
          {replacedById !== null && (
            <>
              {' '}
              <RecordLink resource="mandats" id={replacedById}>
                {t('resources.mandats.replacedBy')}
              </RecordLink>
            </>
          )}
        </span>
      )}
    </div>
  );
};

/** A reason runs over several lines, so that the row keeps its width. */
const Acting = ({ mandat }: { mandat: Mandat }) => (
  <div style={{ maxWidth: 240, marginLeft: 'auto', textAlign: 'left', whiteSpace: 'normal' }}>
    <Actions resource="mandats" record={mandat} screens={screens} row />
  </div>
);

const detail = { display: 'block', color: 'var(--text2)' };

const Named = ({ mandat: { id, number, budget, year, lines, view } }: { mandat: Row }) => (
  <div>
    <RecordLink resource="mandats" id={id}>
      <MandatNumber number={number} />
    </RecordLink>
    <span style={detail}>
      {budget} · {year}
    </span>
    <span style={detail}>
      <Lines lines={lines} />
    </span>
    {view?.bordereau && (
      <span style={detail}>
        <BordereauLink bordereau={view.bordereau} />
      </span>
    )}
  </div>
);

const Lines = ({ lines }: { lines: Row['lines'] }) =>
  lines.map(({ rank, sousPolitique, programme, chapitre, nature, fonction, amountCents }) => (
    <span key={rank} style={{ display: 'block' }}>
      <Codes codes={[sousPolitique, programme, chapitre, nature, fonction]} />
      {lines.length > 1 && (
        <span style={{ color: 'var(--text2)' }}>
          {' '}
          <Money cents={amountCents} />
        </span>
      )}
    </span>
  ));
