import { ScrollText } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Age, Day, Demonstration, ListPage, Money, NotYet, State, type ListColumn, type ListView } from '../shared';
import { departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import { bodies } from '../sittings/sitting';
import type { ReportItem } from './report';

const columns: ListColumn<ReportItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="report" value={state} /> },
  { source: 'number', link: true, shrink: true, render: (report) => <Numbered report={report} /> },
  { source: 'title', ellipsis: true },
  { source: 'body', sort: false, shrink: true, render: (report) => <BodyName report={report} /> },
  { source: 'heldOn', shrink: true, render: ({ heldOn }) => (heldOn ? <Day value={heldOn} /> : <NotYet />) },
  { source: 'itemCount', sort: false, align: 'right', shrink: true },
  {
    source: 'amountCents',
    sort: false,
    align: 'right',
    total: 'amount',
    render: ({ amountCents }) => <Money cents={amountCents} strong />,
  },
  { source: 'officer', sort: false, shrink: true },
  { source: 'stateSince', align: 'right', shrink: true, render: ({ stateSince }) => <Age since={stateSince} /> },
];

const Numbered = ({ report: { number, demonstration } }: { report: ReportItem }) => (
  <>
    <strong>{number}</strong>
    {demonstration && <Demonstration />}
  </>
);

const BodyName = ({ report: { body } }: { report: ReportItem }) => useT()(`resources.sittings.bodies.${body}`);

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.report.states.map((state) => ({ id: state, name: stateWord('report', state) })),
    },
    {
      source: 'body',
      kind: 'choice',
      choices: bodies.map((body) => ({ id: body, name: t(`resources.sittings.bodies.${body}`) })),
    },
    departmentFilter,
    officerFilter,
    { source: 'awaitsVisa', kind: 'flag' },
    {
      source: 'sittingState',
      kind: 'choice',
      choices: LIFECYCLES.sitting.states.map((state) => ({ id: state, name: stateWord('sitting', state) })),
    },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  const user = useSession()?.user;
  const mine = user?.roles.includes('grants_officer');
  return [
    { label: t('resources.reports.views.all'), filters: {} },
    ...(mine ? [{ label: t('resources.reports.views.mine'), filters: { officerId: [user!.id] } }] : []),
    { label: t('resources.reports.views.visas'), filters: { state: ['visas'] } },
    { label: t('resources.reports.views.ready'), filters: { state: ['ready'] } },
    { label: t('resources.reports.views.agenda'), filters: { state: ['on_agenda'] } },
    { label: t('resources.reports.views.adopted'), filters: { state: ['adopted'] } },
  ];
}

const ReportList = () => {
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<ReportItem>
      icon={ScrollText}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(report) => ({
        title: report.number,
        amount: <Money cents={report.amountCents} />,
        detail: report.title,
        which: <BodyName report={report} />,
        state: <State subject="report" value={report.state} />,
        foot: report.heldOn ? <Day value={report.heldOn} /> : <Age since={report.stateSince} />,
      })}
    />
  );
};

export default ReportList;
