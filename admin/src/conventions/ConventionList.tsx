import { NotebookPen } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Age, Day, Demonstration, ListPage, Money, NotYet, State, type ListColumn, type ListView } from '../shared';
import { departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import { kinds, type ConventionItem } from './convention';

const columns: ListColumn<ConventionItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="convention" value={state} /> },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (convention) => <Named convention={convention} /> },
  { source: 'kind', sort: false, render: (convention) => <Kind convention={convention} /> },
  { source: 'termOn', sort: false, render: ({ termOn }) => <Day value={termOn} f={false} /> },
  {
    source: 'enforceableOn',
    sort: false,
    render: ({ enforceableOn }) => (enforceableOn ? <Day value={enforceableOn} /> : <NotYet />),
  },
  {
    source: 'amountCents',
    align: 'right',
    total: 'amount',
    render: ({ amountCents }) => <Money cents={amountCents} strong />,
  },
  { source: 'stateSince', align: 'right', shrink: true, render: ({ stateSince }) => <Age since={stateSince} /> },
];

const Named = ({ convention: { beneficiaryName, demonstration, title } }: { convention: ConventionItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    {demonstration && <Demonstration />}
    <span style={{ color: 'var(--text2)' }}>&ensp;{title}</span>
  </>
);

const Kind = ({ convention: { kind } }: { convention: ConventionItem }) =>
  useT()(`resources.conventions.kinds.${kind}`);

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.convention.states.map((state) => ({ id: state, name: stateWord('convention', state) })),
    },
    {
      source: 'kind',
      kind: 'choice',
      choices: kinds.map((kind) => ({ id: kind, name: t(`resources.conventions.kinds.${kind}`) })),
    },
    departmentFilter,
    officerFilter,
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.conventions.views.all'), filters: {} },
    { label: t('resources.conventions.views.drafting'), filters: { state: ['drafting'] } },
    { label: t('resources.conventions.views.toSend'), filters: { state: ['voted'] } },
    { label: t('resources.conventions.views.sent'), filters: { state: ['sent'] } },
    { label: t('resources.conventions.views.toSign'), filters: { state: ['beneficiary_signed'] } },
    { label: t('resources.conventions.views.signed'), filters: { state: ['authority_signed', 'notified'] } },
  ];
}

const ConventionList = () => {
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<ConventionItem>
      icon={NotebookPen}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(convention) => ({
        title: convention.beneficiaryName,
        amount: <Money cents={convention.amountCents} />,
        detail: convention.title,
        which: <Day value={convention.termOn} f={false} />,
        state: <State subject="convention" value={convention.state} />,
        foot: <Age since={convention.stateSince} />,
      })}
    />
  );
};

export default ConventionList;
