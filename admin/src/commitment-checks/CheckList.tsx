import { ListChecks } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { useFiscalYears } from '../fiscal-years/fiscalYear';
import { useT } from '../i18n';
import { ListPage, Mark, Money, NotYet, type Bulk, type ListColumn, type ListView } from '../shared';
import { departmentFilter, type FilterSpec } from '../shared/list/filters';
import { codes, severities, type Check } from './check';
import { TreatRow } from './TreatRow';

const Severity = ({ severity }: Pick<Check, 'severity'>) => {
  const t = useT();
  return <Mark family={severity}>{t(`resources.commitment-checks.severities.${severity}`)}</Mark>;
};

/** Who answered, and what. */
const Answer = ({ check: { outcome, treatedBy } }: { check: Check }) => {
  const t = useT();
  if (outcome === null) return <NotYet />;
  return (
    <>
      {t(`resources.commitment-checks.outcomes.${outcome}`)} · {treatedBy}
    </>
  );
};

const columns: ListColumn<Check>[] = [
  { source: 'severity', shrink: true, render: (check) => <Severity {...check} /> },
  { source: 'name', link: true, ellipsis: true, render: ({ name }) => <strong>{name}</strong> },
  { source: 'sentence', sort: false, ellipsis: true },
  { source: 'chapitre', sort: false, shrink: true, render: ({ year, chapitre }) => `${year} · ${chapitre}` },
  { source: 'amountCents', align: 'right', render: ({ amountCents }) => <Money cents={amountCents} strong /> },
  { source: 'title', sort: false, ellipsis: true, extra: true },
  { source: 'budget', sort: false, extra: true },
  { source: 'department', sort: false, extra: true },
  { source: 'outcome', sort: false, extra: true, render: (check) => <Answer check={check} /> },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const open = useFiscalYears().filter(({ state }) => state !== 'closed');
  const years = [...new Set(open.map(({ year }) => year))];
  return [
    {
      source: 'severity',
      kind: 'choice',
      choices: severities.map((id) => ({ id, name: t(`resources.commitment-checks.severities.${id}`) })),
    },
    {
      source: 'code',
      kind: 'choice',
      choices: codes.map((id) => ({ id, name: t(`resources.commitment-checks.codes.${id}`) })),
    },
    { source: 'year', kind: 'choice', choices: years.map((year) => ({ id: year, name: String(year) })) },
    { source: 'treated', kind: 'flag' },
    departmentFilter,
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.commitment-checks.views.waiting'), filters: { treated: 'false' } },
    { label: t('resources.commitment-checks.views.stop'), filters: { treated: 'false', severity: ['stop'] } },
    { label: t('resources.commitment-checks.views.treated'), filters: { treated: 'true' } },
  ];
}

const treating: Bulk<Check> = {
  nameOf: ({ name, sentence }) => `${name}, ${sentence}`,
  row: (selection) => <TreatRow selection={selection} />,
};

/** What looks wrong in commitments, reservations and visas to give, most serious first. */
const CheckList = () => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'commitment-checks', action: 'create' });
  return (
    <ListPage<Check>
      icon={ListChecks}
      columns={columns}
      search
      sort={{ field: 'severity', order: 'ASC' }}
      firstFilters={{ treated: 'false' }}
      filters={useFilters()}
      views={useViews()}
      createdElsewhere
      bulk={canAccess ? treating : undefined}
      card={(check) => ({
        title: check.name,
        amount: <Money cents={check.amountCents} />,
        detail: t(`resources.commitment-checks.codes.${check.code}`),
        which: `${check.year} · ${check.chapitre}`,
        state: <Severity {...check} />,
        foot: <Answer check={check} />,
      })}
    />
  );
};

export default CheckList;
