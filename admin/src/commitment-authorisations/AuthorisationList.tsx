import { Milestone } from 'lucide-react';
import { useT } from '../i18n';
import { Demonstration, ListPage, Money, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { useBudgets } from '../fiscal-years/fiscalYear';
import { type AuthorisationItem, sections } from './authorisation';

const Kind = ({ section }: { section: AuthorisationItem['section'] }) => {
  const t = useT();
  return <>{t(`resources.commitment-authorisations.kinds.${section}`)}</>;
};

const figure = (name: 'voted' | 'reserved' | 'committed' | 'available'): ListColumn<AuthorisationItem> => ({
  source: name,
  sort: name === 'voted' || name === 'available' ? undefined : false,
  align: 'right',
  total: name,
  render: (authorisation) => <Money cents={authorisation[`${name}Cents`]} strong={name === 'available'} />,
});

const years = ({ firstYear, lastYear }: AuthorisationItem): string => `${firstYear}–${lastYear}`;

const columns: ListColumn<AuthorisationItem>[] = [
  { source: 'section', sort: false, shrink: true, render: ({ section }) => <Kind section={section} /> },
  {
    source: 'number',
    link: true,
    ellipsis: true,
    render: ({ number, title, demonstration }) => (
      <>
        <strong>{number}</strong>
        {demonstration && <Demonstration />}&ensp;<span style={{ color: 'var(--text2)' }}>{title}</span>
      </>
    ),
  },
  { source: 'budget', sort: false, ellipsis: true },
  { source: 'firstYear', shrink: true, render: years },
  figure('voted'),
  figure('reserved'),
  figure('committed'),
  figure('available'),
];

function useFilters(): FilterSpec[] {
  const t = useT();
  return [
    { source: 'budgetId', kind: 'choice', choices: useBudgets().map(({ id, name }) => ({ id, name })) },
    {
      source: 'section',
      kind: 'choice',
      choices: sections.map((id) => ({ id, name: t(`resources.commitment-authorisations.kinds.${id}`) })),
    },
  ];
}

const AuthorisationList = () => {
  const t = useT();
  return (
    <ListPage<AuthorisationItem>
      icon={Milestone}
      columns={columns}
      search
      sort={{ field: 'firstYear', order: 'DESC' }}
      filters={useFilters()}
      card={(authorisation) => ({
        title: authorisation.number,
        amount: <Money cents={authorisation.availableCents} />,
        detail: authorisation.title,
        which: t('resources.commitment-authorisations.fields.available'),
        state: <Kind section={authorisation.section} />,
        foot: years(authorisation),
      })}
    />
  );
};

export default AuthorisationList;
