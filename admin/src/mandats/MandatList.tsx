import { ReceiptText } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import {
  Age,
  Demonstration,
  ListPage,
  Money,
  NotYet,
  RecordLink,
  State,
  type Bulk,
  type ListColumn,
  type ListView,
} from '../shared';
import { departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import { GatherRow } from './GatherRow';
import type { MandatItem } from './mandat';
import { MandatNumber } from './MandatNumber';

const secondary = { color: 'var(--text2)' };

/** What it pays; once it has ended, why. */
const Named = ({ mandat: { beneficiaryName, demonstration, awardObject, endReason } }: { mandat: MandatItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    {demonstration && <Demonstration />}
    <span style={secondary}>&ensp;{endReason ?? awardObject}</span>
  </>
);

const Gathered = ({ mandat: { bordereauId, bordereauNumber } }: { mandat: MandatItem }) => {
  const { canAccess } = useCanAccess({ resource: 'bordereaux', action: 'show' });
  if (bordereauId === null) return <NotYet />;
  if (!canAccess) return bordereauNumber;
  return (
    <RecordLink resource="bordereaux" id={bordereauId}>
      {bordereauNumber}
    </RecordLink>
  );
};

const columns: ListColumn<MandatItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="mandat" value={state} /> },
  { source: 'number', align: 'right', shrink: true, render: ({ number }) => number ?? <NotYet /> },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (mandat) => <Named mandat={mandat} /> },
  { source: 'budget', sort: false },
  { source: 'year', sort: false, shrink: true },
  {
    source: 'amountCents',
    align: 'right',
    total: 'amount',
    render: ({ amountCents }) => <Money cents={amountCents} strong />,
  },
  {
    source: 'bordereauNumber',
    sort: false,
    align: 'right',
    shrink: true,
    render: (mandat) => <Gathered mandat={mandat} />,
  },
  {
    source: 'stateSince',
    sort: false,
    align: 'right',
    shrink: true,
    render: ({ state, stateSince }) => <Age since={state === 'paid' ? undefined : stateSince} />,
  },
];

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.mandat.states.map((state) => ({ id: state, name: stateWord('mandat', state) })),
    },
    { source: 'gathered', kind: 'flag' },
    { source: 'replaced', kind: 'flag' },
    { source: 'paidFrom', kind: 'day' },
    departmentFilter,
    officerFilter,
    { source: 'bordereauId', kind: 'reference', reference: 'bordereaux', nameOf: ({ number }) => String(number) },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.mandats.views.all'), filters: {} },
    { label: t('resources.mandats.views.toOrder'), filters: { state: ['liquidated'] } },
    { label: t('resources.mandats.views.toGather'), filters: { state: ['ordered'], gathered: 'false' } },
    { label: t('resources.mandats.views.atAccountant'), filters: { state: ['sent', 'taken_in_charge'] } },
    {
      label: t('resources.mandats.views.toReissue'),
      filters: { state: ['rejected', 'cancelled'], replaced: 'false' },
    },
    { label: t('resources.mandats.views.paid'), filters: { state: ['paid'] } },
  ];
}

const gathering: Bulk<MandatItem> = {
  nameOf: ({ beneficiaryName, number }) => [number, beneficiaryName].filter(Boolean).join(', '),
  row: (selection) => <GatherRow selection={selection} />,
};

const MandatList = () => {
  const { canAccess } = useCanAccess({ resource: 'bordereaux', action: 'create' });
  return (
    <ListPage<MandatItem>
      icon={ReceiptText}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={useFilters()}
      views={useViews()}
      createdElsewhere
      bulk={canAccess ? gathering : undefined}
      card={(mandat) => ({
        title: mandat.beneficiaryName,
        amount: <Money cents={mandat.amountCents} />,
        detail: mandat.endReason ?? mandat.awardObject,
        which: mandat.number === null ? <NotYet /> : <MandatNumber number={mandat.number} />,
        state: <State subject="mandat" value={mandat.state} />,
        foot: <Age since={mandat.state === 'paid' ? undefined : mandat.stateSince} />,
      })}
    />
  );
};

export default MandatList;
