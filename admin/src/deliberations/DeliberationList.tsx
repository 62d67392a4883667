import { Stamp } from 'lucide-react';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Day, Demonstration, ListPage, Mark, Money, type Bulk, type ListColumn, type ListView } from '../shared';
import { daysBetween } from '../shared/format/days';
import { departmentFilter, type FilterSpec } from '../shared/list/filters';
import type { DeliberationItem } from './deliberation';
import { PrintExtracts, PrintRow } from './PrintExtracts';

const columns: ListColumn<DeliberationItem>[] = [
  { source: 'number', link: true, shrink: true, render: (act) => <Numbered act={act} /> },
  { source: 'adoptedOn', shrink: true, render: ({ adoptedOn }) => <Day value={adoptedOn} /> },
  { source: 'title', sort: false, ellipsis: true },
  { source: 'signedOn', sort: false, shrink: true, render: ({ signedOn }) => <Day value={signedOn} /> },
  { source: 'receivedOn', sort: false, shrink: true, render: ({ receivedOn }) => <Day value={receivedOn} /> },
  { source: 'publishedOn', sort: false, shrink: true, render: ({ publishedOn }) => <Day value={publishedOn} /> },
  { source: 'enforceableOn', shrink: true, render: (act) => <Established act={act} /> },
  { source: 'delay', sort: false, align: 'right', shrink: true, render: (act) => <Delay act={act} /> },
];

const Numbered = ({ act: { number, demonstration } }: { act: DeliberationItem }) => (
  <>
    <strong>{number}</strong>
    {demonstration && <Demonstration />}
  </>
);

const Established = ({ act: { enforceableOn } }: { act: DeliberationItem }) => {
  const t = useT();
  return enforceableOn ? (
    <Mark family="done">
      <Day value={enforceableOn} />
    </Mark>
  ) : (
    <Mark family="wait">{t('resources.deliberations.notEstablished')}</Mark>
  );
};

/** Days from the vote to the reception; while it is not received, the days that have run. */
const Delay = ({ act: { adoptedOn, receivedOn } }: { act: DeliberationItem }) => {
  const t = useT();
  const today = useSession()?.today ?? adoptedOn;
  const days = t('shared.days', { smart_count: daysBetween(adoptedOn, receivedOn ?? today) });
  return receivedOn ? <span className="figure">{days}</span> : <Mark family="wait">{days}</Mark>;
};

/** The dated facts of an act, in their order. */
const facts = ['signature', 'transmission', 'reception', 'publication'] as const;

function useFilters(): FilterSpec[] {
  const t = useT();
  return [
    {
      source: 'lacks',
      kind: 'choice',
      choices: facts.map((fact) => ({ id: fact, name: t(`resources.deliberations.lacking.${fact}`) })),
    },
    { source: 'established', kind: 'flag' },
    { source: 'adoptedFrom', kind: 'day' },
    { source: 'adoptedTo', kind: 'day' },
    departmentFilter,
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.deliberations.views.all'), filters: {} },
    { label: t('resources.deliberations.views.waiting'), filters: { established: 'false' } },
    { label: t('resources.deliberations.views.established'), filters: { established: 'true' } },
  ];
}

const printing: Bulk<DeliberationItem> = {
  nameOf: ({ number }) => number,
  row: (selection) => <PrintRow selection={selection} />,
};

const DeliberationList = () => {
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<DeliberationItem>
      icon={Stamp}
      columns={columns}
      search
      sort={{ field: 'adoptedOn', order: 'DESC' }}
      filters={filters}
      views={views}
      otherWay={<PrintExtracts />}
      bulk={printing}
      card={(act) => ({
        title: act.number,
        amount: <Money cents={act.amountCents} />,
        detail: act.title,
        which: <Day value={act.adoptedOn} />,
        state: <Established act={act} />,
        foot: <Delay act={act} />,
      })}
    />
  );
};

export default DeliberationList;
