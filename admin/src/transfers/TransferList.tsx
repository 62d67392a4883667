import { ArrowLeftRight } from 'lucide-react';
import { useSession } from '../api/session';
import { LIFECYCLES } from '../api/lifecycles';
import { sections } from '../credit-lines/creditLine';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Day, Demonstration, ListPage, Money, NotYet, State, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { CeilingsCard } from './Ceilings';
import { scopes, useSide, type TransferItem } from './transfer';

const Side = ({ codes, chapitre }: { codes: string | null; chapitre: string }) => (
  <span className="figure">{useSide()(codes, chapitre)}</span>
);

const columns: ListColumn<TransferItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="transfer" value={state} /> },
  {
    source: 'number',
    link: true,
    shrink: true,
    render: ({ number, demonstration }) => (
      <>
        <strong>{number}</strong>
        {demonstration && <Demonstration />}
      </>
    ),
  },
  { source: 'decidedOn', shrink: true, render: ({ decidedOn }) => <Day value={decidedOn} /> },
  {
    source: 'from',
    sort: false,
    render: ({ fromCodes, fromChapitre }) => <Side codes={fromCodes} chapitre={fromChapitre} />,
  },
  { source: 'to', sort: false, render: ({ toCodes, toChapitre }) => <Side codes={toCodes} chapitre={toChapitre} /> },
  { source: 'label', sort: false, ellipsis: true },
  { source: 'act', sort: false, render: ({ act }) => act ?? <NotYet /> },
  {
    source: 'amount',
    align: 'right',
    total: 'amount',
    render: ({ amountCents }) => <Money cents={amountCents} strong />,
  },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  const years = useYears();
  return [
    { source: 'year', kind: 'choice', choices: years },
    {
      source: 'section',
      kind: 'choice',
      choices: sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) })),
    },
    {
      source: 'scope',
      kind: 'choice',
      choices: scopes.map((id) => ({ id, name: t(`resources.transfers.scopes.${id}`) })),
    },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.transfer.states.map((id) => ({ id, name: stateWord('transfer', id) })),
    },
    { source: 'decidedFrom', kind: 'day' },
    { source: 'decidedTo', kind: 'day' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.transfers.views.all'), filters: {} },
    { label: t('resources.transfers.views.toReport'), filters: { state: ['to_report'] } },
  ];
}

const TransferList = () => {
  const t = useT();
  const side = useSide();
  const year = Number((useSession()?.today ?? '').slice(0, 4));
  return (
    <ListPage<TransferItem>
      icon={ArrowLeftRight}
      columns={columns}
      search
      sort={{ field: 'decidedOn', order: 'DESC' }}
      filters={useFilters()}
      views={useViews()}
      above={year > 0 && <CeilingsCard year={year} />}
      card={(transfer) => ({
        title: transfer.number,
        amount: <Money cents={transfer.amountCents} />,
        detail: t('resources.transfers.fromTo', {
          from: side(transfer.fromCodes, transfer.fromChapitre),
          to: side(transfer.toCodes, transfer.toChapitre),
        }),
        which: <Day value={transfer.decidedOn} />,
        state: <State subject="transfer" value={transfer.state} />,
        foot: transfer.label,
      })}
    />
  );
};

export default TransferList;
