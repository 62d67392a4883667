import { FileText } from 'lucide-react';
import { useSession } from '../api/session';
import { LIFECYCLES } from '../api/lifecycles';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Age, Day, Demonstration, ListPage, Money, State, type ListColumn, type ListView } from '../shared';
import { beneficiaryFilter, departmentFilter, type FilterSpec } from '../shared/list/filters';
import { holderOf, kinds, lastAmount, type GrantRequestItem } from './grantRequest';
import { Holder } from './Holder';

const columns: ListColumn<GrantRequestItem>[] = [
  {
    source: 'state',
    sort: false,
    shrink: true,
    render: (request) => <Standing request={request} />,
  },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (request) => <Named request={request} /> },
  { source: 'fiscalYear', sort: false, shrink: true },
  { source: 'budgetCents', sort: false, align: 'right', render: ({ budgetCents }) => <Quiet cents={budgetCents} /> },
  {
    source: 'requestedCents',
    align: 'right',
    total: 'requested',
    render: ({ requestedCents }) => <Money cents={requestedCents} />,
  },
  {
    source: 'proposedCents',
    sort: false,
    align: 'right',
    total: 'proposed',
    undecided: true,
    render: ({ proposedCents }) => <Money cents={proposedCents ?? undefined} />,
  },
  {
    source: 'grantedCents',
    sort: false,
    align: 'right',
    total: 'granted',
    undecided: true,
    render: ({ grantedCents }) => <Money cents={grantedCents ?? undefined} strong />,
  },
  { source: 'holder', sort: false, shrink: true, render: (request) => <Holder request={request} /> },
  {
    source: 'stateSince',
    align: 'right',
    shrink: true,
    render: (request) => <Since request={request} />,
  },
  { source: 'number', extra: true, shrink: true },
  { source: 'kind', sort: false, extra: true, shrink: true, render: ({ kind }) => <Kind kind={kind} /> },
  { source: 'receivedOn', extra: true, shrink: true, render: ({ receivedOn }) => <Day value={receivedOn} /> },
  { source: 'departmentId', sort: false, extra: true, render: ({ department }) => department },
  { source: 'officerId', sort: false, extra: true, render: ({ officer }) => officer },
];

const Kind = ({ kind }: Pick<GrantRequestItem, 'kind'>) => useT()(`resources.grant-requests.kinds.${kind}`);

/** What waits has an age; what is over has a day, that no longer grows old. */
const Since = ({ request: { state, stateSince } }: { request: GrantRequestItem }) =>
  isOver(state) ? <Day value={stateSince} /> : <Age since={stateSince} />;

const isOver = (state: GrantRequestItem['state']): boolean => state !== 'on_report' && holderOf[state] === null;

/** What is missing in it stands beside where it is. */
const Standing = ({ request: { state, missingPapers } }: { request: GrantRequestItem }) => {
  const t = useT();
  return (
    <>
      <State subject="grant_request" value={state} />
      {missingPapers > 0 && (
        <span style={secondary}> · {t('resources.grant-requests.papers.count', { smart_count: missingPapers })}</span>
      )}
    </>
  );
};

const secondary = { color: 'var(--text2)' };

const Named = ({ request: { beneficiaryName, demonstration, title } }: { request: GrantRequestItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    {demonstration && <Demonstration />}
    <span style={secondary}>&ensp;{title}</span>
  </>
);

const Quiet = ({ cents }: { cents: number | null }) => (
  <span style={secondary}>
    <Money cents={cents} />
  </span>
);

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  const user = useSession()?.user;
  const years = useYears();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.grant_request.states.map((state) => ({ id: state, name: stateWord('grant_request', state) })),
    },
    { source: 'fiscalYear', kind: 'choice', choices: years },
    {
      source: 'kind',
      kind: 'choice',
      choices: kinds.map((kind) => ({ id: kind, name: t(`resources.grant-requests.kinds.${kind}`) })),
    },
    beneficiaryFilter,
    departmentFilter,
    { source: 'officerId', kind: 'choice', choices: user ? [{ id: user.id, name: user.displayName }] : [] },
    { source: 'inAward', kind: 'flag' },
    { source: 'receivedFrom', kind: 'day' },
    { source: 'receivedTo', kind: 'day' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  const user = useSession()?.user;
  const mine = user?.roles.includes('grants_officer');
  return [
    { label: t('resources.grant-requests.views.all'), filters: {} },
    ...(mine ? [{ label: t('resources.grant-requests.views.mine'), filters: { officerId: [user!.id] } }] : []),
    ...(user?.roles.includes('manager')
      ? [{ label: t('resources.grant-requests.views.toPropose'), filters: { state: ['under_review'] } }]
      : []),
    { label: t('resources.grant-requests.views.toComplete'), filters: { state: ['to_complete'] } },
    { label: t('resources.grant-requests.views.ready'), filters: { state: ['proposed'] } },
    { label: t('resources.grant-requests.views.refusals'), filters: { state: ['refusal_proposed'] } },
  ];
}

const GrantRequestList = () => {
  const t = useT();
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<GrantRequestItem>
      icon={FileText}
      columns={columns}
      search
      sort={{ field: 'receivedOn', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(request) => {
        const { name, cents } = lastAmount(request);
        return {
          title: request.beneficiaryName,
          amount: <Money cents={cents} />,
          detail: request.title,
          which: t(`resources.grant-requests.amounts.${name}`),
          state: <Standing request={request} />,
          foot: (
            <>
              {request.awardId === null && isOver(request.state) ? null : (
                <>
                  <Holder request={request} plain /> ·{' '}
                </>
              )}
              <Since request={request} />
            </>
          ),
        };
      }}
    />
  );
};

export default GrantRequestList;
