import { HandHelping } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import {
  Age,
  Day,
  Demonstration,
  Glyph,
  ListPage,
  Money,
  NotYet,
  State,
  type ListColumn,
  type ListView,
} from '../shared';
import { departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import { isEnded, taxes, tellingAmount, type IncomingGrantItem } from './incomingGrant';

type Row = IncomingGrantItem;

const columns: ListColumn<Row>[] = [
  {
    source: 'state',
    sort: false,
    shrink: true,
    render: ({ state }) => <State subject="incoming_grant" value={state} />,
  },
  { source: 'title', link: true, ellipsis: true, render: (grant) => <Named grant={grant} /> },
  { source: 'filedOn', shrink: true, render: (grant) => <Filed grant={grant} /> },
  { source: 'authorisedOn', shrink: true, render: ({ authorisedOn }) => <Day value={authorisedOn ?? undefined} /> },
  {
    source: 'projectCostCents',
    align: 'right',
    total: 'projectCost',
    render: ({ projectCostCents }) => <Money cents={projectCostCents} />,
  },
  {
    source: 'eligibleBaseCents',
    sort: false,
    align: 'right',
    total: 'eligibleBase',
    render: ({ eligibleBaseCents }) => <Money cents={eligibleBaseCents} f />,
  },
  {
    source: 'requestedCents',
    sort: false,
    align: 'right',
    total: 'requested',
    render: ({ requestedCents }) => <Money cents={requestedCents} />,
  },
  {
    source: 'awardedCents',
    sort: false,
    align: 'right',
    total: 'awarded',
    undecided: true,
    render: ({ awardedCents }) => <Money cents={awardedCents ?? undefined} />,
  },
  {
    source: 'receivedCents',
    sort: false,
    align: 'right',
    total: 'received',
    undecided: true,
    render: ({ receivedCents }) => <Money cents={receivedCents ?? undefined} strong />,
  },
];

const Named = ({ grant: { title, funder, operator, demonstration } }: { grant: Row }) => (
  <>
    <strong>{title}</strong>
    {demonstration && <Demonstration />}
    <span style={{ color: 'var(--text2)' }}>&ensp;{[funder, operator].filter(Boolean).join(' · ')}</span>
  </>
);

/** Only the cell that differs carries the warning. */
const Filed = ({ grant: { filedOn, filedFirst } }: { grant: Row }) => {
  const t = useT();
  if (filedOn === null) return <NotYet />;
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
      <Day value={filedOn} />
      {filedFirst && <Glyph family="attention" label={t('resources.incoming-grants.filedFirst')} />}
    </span>
  );
};

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.incoming_grant.states.map((id) => ({ id, name: stateWord('incoming_grant', id) })),
    },
    { source: 'filedFirst', kind: 'flag' },
    {
      source: 'tax',
      kind: 'choice',
      choices: taxes.map((id) => ({ id, name: t(`resources.incoming-grants.taxes.${id}`) })),
    },
    departmentFilter,
    officerFilter,
    { source: 'filedFrom', kind: 'day' },
    { source: 'filedTo', kind: 'day' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  const user = useSession()?.user;
  const mine = user?.roles.includes('grants_officer');
  return [
    { label: t('resources.incoming-grants.views.all'), filters: {} },
    ...(mine ? [{ label: t('resources.incoming-grants.views.mine'), filters: { officerId: [user!.id] } }] : []),
    { label: t('resources.incoming-grants.views.toAuthorise'), filters: { state: ['identified', 'filed'] } },
    { label: t('resources.incoming-grants.views.pending'), filters: { state: ['pending'] } },
    { label: t('resources.incoming-grants.views.toReceive'), filters: { state: ['claimed'] } },
  ];
}

const IncomingGrantList = () => {
  const t = useT();
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<Row>
      icon={HandHelping}
      columns={columns}
      search
      sort={{ field: 'filedOn', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(grant) => {
        const { name, cents } = tellingAmount(grant);
        return {
          title: grant.title,
          amount: <Money cents={cents} />,
          detail: [grant.funder, grant.operator].filter(Boolean).join(' · '),
          which: t(`resources.incoming-grants.amounts.${name}`),
          state: <State subject="incoming_grant" value={grant.state} />,
          foot: isEnded(grant) ? null : (
            <span style={{ display: 'inline-flex', gap: 6 }}>
              {grant.filedFirst && <Glyph family="attention" label={t('resources.incoming-grants.filedFirst')} />}
              <Age since={grant.stateSince} />
            </span>
          ),
        };
      }}
    />
  );
};

export default IncomingGrantList;
