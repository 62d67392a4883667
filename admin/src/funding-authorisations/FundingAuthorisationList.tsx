import { FileCheck } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { useFieldLabel, useStateWord } from '../i18n/useWords';
import { Age, Day, Demonstration, ListPage, State, Unknown, type ListColumn, type ListView } from '../shared';
import { departmentFilter, type FilterSpec } from '../shared/list/filters';
import type { FundingAuthorisationItem } from './fundingAuthorisation';

type Row = FundingAuthorisationItem;

const useColumns = (): ListColumn<Row>[] => {
  const label = useFieldLabel('funding-authorisations');
  return [
    {
      source: 'state',
      sort: false,
      shrink: true,
      render: ({ state }) => <State subject="funding_authorisation" value={state} />,
    },
    { source: 'title', link: true, ellipsis: true, render: (row) => <Named row={row} /> },
    { source: 'programme', sort: false, ellipsis: true, render: ({ programme }) => programme ?? <Unknown /> },
    {
      source: 'coversUntil',
      label: label('coversUntilShort'),
      shrink: true,
      render: ({ coversUntil }) => <Day value={coversUntil ?? undefined} />,
    },
    { source: 'authorisedOn', shrink: true, render: ({ authorisedOn }) => <Day value={authorisedOn ?? undefined} /> },
    { source: 'applicationCount', sort: false, align: 'right', shrink: true },
    { source: 'officer', sort: false, shrink: true },
    { source: 'stateSince', align: 'right', shrink: true, render: ({ stateSince }) => <Age since={stateSince} /> },
  ];
};

const Named = ({ row: { title, demonstration } }: { row: Row }) => (
  <>
    <strong>{title}</strong>
    {demonstration && <Demonstration />}
  </>
);

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.funding_authorisation.states.map((id) => ({
        id,
        name: stateWord('funding_authorisation', id),
      })),
    },
    { source: 'blanket', kind: 'flag' },
    departmentFilter,
  ];
}

function useViews(): ListView[] {
  const t = useT();
  const user = useSession()?.user;
  const mine = user?.roles.includes('grants_officer');
  return [
    { label: t('resources.funding-authorisations.views.all'), filters: {} },
    ...(mine ? [{ label: t('resources.funding-authorisations.views.mine'), filters: { officerId: [user!.id] } }] : []),
    { label: t('resources.funding-authorisations.views.drafting'), filters: { state: ['drafting'] } },
    { label: t('resources.funding-authorisations.views.voted'), filters: { state: ['authorised'] } },
  ];
}

const FundingAuthorisationList = () => {
  const columns = useColumns();
  const filters = useFilters();
  const views = useViews();
  return (
    <ListPage<Row>
      icon={FileCheck}
      columns={columns}
      search
      sort={{ field: 'id', order: 'DESC' }}
      filters={filters}
      views={views}
      card={(row) => ({
        title: row.title,
        amount: null,
        detail: row.programme,
        which: row.authorisedOn && <Day value={row.authorisedOn} />,
        state: <State subject="funding_authorisation" value={row.state} />,
        foot: <Age since={row.stateSince} />,
      })}
    />
  );
};

export default FundingAuthorisationList;
