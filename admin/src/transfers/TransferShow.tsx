import { useLanguage, useT } from '../i18n';
import {
  Actions,
  Attachments,
  Card,
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
} from '../shared';
import { money, percent, shareOf } from '../shared/format/figures';
import { useSittingName } from '../sittings/sitting';
import { screens } from './screens';
import type { Transfer } from './transfer';

const TransferShow = () => (
  <RecordPage<Transfer>>
    {(transfer) => (
      <>
        <Head transfer={transfer} />
        <Columns
          main={
            <>
              <Legs transfer={transfer} />
              <Allowed transfer={transfer} />
              <Attachments subject="transfer" id={transfer.id} />
            </>
          }
          side={<Timeline subject="transfer" id={transfer.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ transfer }: { transfer: Transfer }) => {
  const t = useT();
  const { number, state, budget, year, section, demonstration, label } = transfer;
  return (
    <PageHead
      title={`${number} · ${label}`}
      trail={[{ label: t('resources.transfers.title'), to: '/transfers' }]}
      state={<State subject="transfer" value={state} pill />}
      identity={
        <>
          {[budget, t('resources.credit-lines.year', { year }), t(`resources.credit-lines.sections.${section}`)].join(
            ' · ',
          )}
          {demonstration && <Demonstration />}
        </>
      }
      actions={<Actions resource="transfers" record={transfer} screens={screens} />}
    />
  );
};

interface Leg {
  id: 'from' | 'to';
  lineId: number | null;
  codes: string | null;
  chapitre: string;
  chapitreLabel: string | null;
  cents: number;
}

const legsOf = (transfer: Transfer): Leg[] => [
  {
    ...{ id: 'from', lineId: transfer.fromLineId, codes: transfer.fromCodes, chapitre: transfer.fromChapitre },
    ...{ chapitreLabel: transfer.fromChapitreLabel, cents: -transfer.amountCents },
  },
  {
    ...{ id: 'to', lineId: transfer.toLineId, codes: transfer.toCodes, chapitre: transfer.toChapitre },
    ...{ chapitreLabel: transfer.toChapitreLabel, cents: transfer.amountCents },
  },
];

const LegLine = ({ leg: { lineId, codes, chapitre, chapitreLabel } }: { leg: Leg }) => {
  const t = useT();
  if (lineId === null) return t('resources.transfers.elsewhere', { chapitre, label: chapitreLabel ?? '' });
  return (
    <RecordLink resource="credit-lines" id={lineId}>
      {codes}
    </RecordLink>
  );
};

const Legs = ({ transfer }: { transfer: Transfer }) => {
  const t = useT();
  const { correctionReason } = transfer;
  return (
    <Card title={t('resources.transfers.cards.legs')}>
      <Table<Leg>
        caption={t('resources.transfers.cards.legs')}
        rows={legsOf(transfer)}
        columns={[
          { source: 'id', label: '', shrink: true, render: ({ id }) => t(`resources.transfers.sides.${id}`) },
          { source: 'codes', label: t('resources.transfers.line'), render: (leg) => <LegLine leg={leg} /> },
          {
            source: 'cents',
            label: t('resources.transfers.fields.amount'),
            align: 'right',
            render: ({ cents }) => <Money cents={cents} signed />,
          },
        ]}
      />
      {correctionReason && (
        <Note family="ended">{t('resources.transfers.corrected', { reason: correctionReason })}</Note>
      )}
    </Card>
  );
};

const Allowed = ({ transfer }: { transfer: Transfer }) => {
  const t = useT();
  const { scope, decidedOn, act, recordedBy } = transfer;
  const delegated = scope === 'between_chapitres';
  const label = (field: 'decidedOn' | 'act' | 'recordedBy' | 'scope'): string =>
    t(`resources.transfers.fields.${field}`);
  return (
    <Card title={t('resources.transfers.cards.allowed')}>
      <Facts
        rows={[
          [label('scope'), t(`resources.transfers.law.${scope}`)],
          [label('decidedOn'), <Day key="day" value={decidedOn} />],
          [label('act'), act ?? <NotYet />],
          [label('recordedBy'), recordedBy],
          delegated && [t('resources.transfers.running'), <Running key="running" transfer={transfer} />],
          delegated && [t('resources.transfers.told'), <Told key="told" transfer={transfer} />],
        ]}
      />
    </Card>
  );
};

/** Where the share of the section stood once it was decided. */
const Running = ({ transfer: { baseCents, rateBp, runningCents } }: { transfer: Transfer }) => {
  const t = useT();
  const language = useLanguage();
  return t('resources.transfers.share', {
    running: money(runningCents ?? 0, language),
    share: percent(shareOf(runningCents, baseCents) ?? 0, language),
    rate: percent(rateBp ?? 0, language, { short: true }),
    base: money(baseCents ?? 0, language),
  });
};

/** The sitting at which the conseil was told, or the one at which it is to be. */
const Told = ({ transfer: { reportedSitting, nextSitting } }: { transfer: Transfer }) => {
  const t = useT();
  const named = useSittingName();
  const sitting = reportedSitting ?? nextSitting;
  if (!sitting) return t('resources.transfers.noSitting');
  const name = named({ body: 'conseil', heldOn: sitting.heldOn });
  return (
    <>
      {t(reportedSitting ? 'resources.transfers.toldAt' : 'resources.transfers.toTellAt')}{' '}
      <RecordLink resource="sittings" id={sitting.id}>
        {name}
      </RecordLink>
    </>
  );
};

export default TransferShow;
