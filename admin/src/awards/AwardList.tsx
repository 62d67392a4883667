import { HandCoins } from 'lucide-react';
import { useSession } from '../api/session';
import type { BandView } from '../api/types';
import { LIFECYCLES } from '../api/lifecycles';
import { useYears } from '../credit-lines/useYears';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
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
import { beneficiaryFilter, departmentFilter, type FilterSpec } from '../shared/list/filters';
import type { AwardItem } from './award';

const columns: ListColumn<AwardItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="award" value={state} /> },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (award) => <Named award={award} /> },
  { source: 'fiscalYear', sort: false, shrink: true },
  { source: 'reportNumber', sort: false, shrink: true, render: (award) => <Report award={award} /> },
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
  {
    source: 'certifiedCents',
    sort: false,
    align: 'right',
    total: 'certified',
    render: ({ certifiedCents }) => <Money cents={certifiedCents} />,
  },
  {
    source: 'paidCents',
    sort: false,
    align: 'right',
    total: 'paid',
    render: ({ paidCents }) => <Money cents={paidCents} />,
  },
  { source: 'officer', sort: false, shrink: true },
  { source: 'stateSince', align: 'right', shrink: true, render: ({ stateSince }) => <Age since={stateSince} /> },
  { source: 'departmentId', sort: false, extra: true, render: ({ department }) => department },
];

const Named = ({ award: { beneficiaryName, demonstration, object } }: { award: AwardItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    {demonstration && <Demonstration />}
    <span style={{ color: 'var(--text2)' }}>&ensp;{object}</span>
  </>
);

const Report = ({ award: { reportId, reportNumber } }: { award: AwardItem }) =>
  reportId === null ? (
    <NotYet />
  ) : (
    <RecordLink resource="reports" id={reportId}>
      {reportNumber}
    </RecordLink>
  );

/** Whom a granted award may wait for. */
const holders = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'beneficiary',
  'accountant',
  'nobody',
] as const satisfies BandView['holder']['role'][];

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  const user = useSession()?.user;
  const years = useYears();
  const creditYears = useFiscalYears()
    .filter(({ state }) => state === 'voted')
    .map(({ id, budget, year }) => ({ id, name: `${budget} · ${year}` }));
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.award.states.map((state) => ({ id: state, name: stateWord('award', state) })),
    },
    { source: 'fiscalYear', kind: 'choice', choices: years },
    beneficiaryFilter,
    departmentFilter,
    { source: 'officerId', kind: 'choice', choices: user ? [{ id: user.id, name: user.displayName }] : [] },
    { source: 'reported', kind: 'flag' },
    { source: 'certifiable', kind: 'flag' },
    { source: 'awaitsReport', kind: 'flag' },
    { source: 'beyondLine', kind: 'flag' },
    { source: 'creditsDueIn', kind: 'choice', choices: creditYears },
    { source: 'reportDueFrom', kind: 'day' },
    { source: 'reportDueTo', kind: 'day' },
    {
      source: 'holder',
      kind: 'choice',
      choices: holders.map((holder) => ({ id: holder, name: t(`shared.band.holders.${holder}`) })),
    },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  const user = useSession()?.user;
  const isMine = user?.roles.includes('grants_officer');
  return [
    { label: t('resources.awards.views.all'), filters: {} },
    ...(isMine ? [{ label: t('resources.awards.views.mine'), filters: { officerId: [user!.id] } }] : []),
    { label: t('resources.awards.views.drafting'), filters: { state: ['drafting'] } },
    { label: t('resources.awards.views.visa'), filters: { state: ['visa_requested'] } },
  ];
}

const AwardList = () => {
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<AwardItem>
      icon={HandCoins}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(award) => ({
        title: award.beneficiaryName,
        amount: (
          <>
            <BeyondMark cents={award.beyondLineCents} />
            <Money cents={award.amountCents} />
          </>
        ),
        detail: award.object,
        which: award.reportNumber,
        state: <State subject="award" value={award.state} />,
        foot: (
          <>
            {award.officer} · <Age since={award.stateSince} />
          </>
        ),
      })}
    />
  );
};

export default AwardList;
