import { Handshake } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useSession } from '../api/session';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import {
  Age,
  BeyondMark,
  Demonstration,
  ListPage,
  Money,
  NotYet,
  RecordLink,
  State,
  type ListColumn,
  type ListView,
} from '../shared';
import { beneficiaryFilter, departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import type { MembershipItem } from './membership';

const columns: ListColumn<MembershipItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="membership" value={state} /> },
  { source: 'number', shrink: true },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (dues) => <Named dues={dues} /> },
  { source: 'duesYear', shrink: true },
  { source: 'reportNumber', sort: false, shrink: true, render: (dues) => <Report dues={dues} /> },
  {
    source: 'fullTariffCents',
    sort: false,
    align: 'right',
    total: 'fullTariff',
    render: ({ fullTariffCents }) => <Money cents={fullTariffCents} />,
  },
  {
    source: 'amount',
    sort: 'amountCents',
    align: 'right',
    total: 'amount',
    render: ({ amountCents, beyondLineCents }) => (
      <>
        <BeyondMark cents={beyondLineCents} />
        <Money cents={amountCents} strong />
      </>
    ),
  },
  { source: 'officer', sort: false, shrink: true },
  { source: 'stateSince', align: 'right', shrink: true, render: ({ stateSince }) => <Age since={stateSince} /> },
];

const Named = ({ dues: { beneficiaryName, demonstration, object } }: { dues: MembershipItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    {demonstration && <Demonstration />}
    <span style={{ color: 'var(--text2)' }}>&ensp;{object}</span>
  </>
);

const Report = ({ dues: { reportId, reportNumber } }: { dues: MembershipItem }) =>
  reportId === null ? (
    <NotYet />
  ) : (
    <RecordLink resource="reports" id={reportId}>
      {reportNumber}
    </RecordLink>
  );

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  const years = useYears();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.membership.states.map((state) => ({ id: state, name: stateWord('membership', state) })),
    },
    { source: 'duesYear', kind: 'choice', choices: years },
    beneficiaryFilter,
    departmentFilter,
    officerFilter,
    { source: 'reported', kind: 'flag' },
    { source: 'feeCalled', kind: 'flag' },
    { source: 'beyondLine', kind: 'flag' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  const user = useSession()?.user;
  const isMine = user?.roles.includes('grants_officer');
  return [
    { label: t('resources.memberships.views.all'), filters: {} },
    ...(isMine ? [{ label: t('resources.memberships.views.mine'), filters: { officerId: [user!.id] } }] : []),
    { label: t('resources.memberships.views.drafting'), filters: { state: ['drafting'] } },
    { label: t('resources.memberships.views.visa'), filters: { state: ['visa_requested'] } },
    { label: t('resources.memberships.views.approved'), filters: { state: ['approved'] } },
  ];
}

const MembershipList = () => {
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<MembershipItem>
      icon={Handshake}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(dues) => ({
        title: dues.beneficiaryName,
        amount: <Money cents={dues.amountCents} />,
        detail: dues.object,
        which: dues.number,
        state: <State subject="membership" value={dues.state} />,
        foot: (
          <>
            {dues.duesYear} · {dues.officer}
          </>
        ),
      })}
    />
  );
};

export default MembershipList;
