import { PiggyBank } from 'lucide-react';
import { sections } from '../credit-lines/creditLine';
import { useYears } from '../credit-lines/useYears';
import { useT } from '../i18n';
import { Day, Demonstration, ListPage, Mark, Money, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { EnvelopesCard } from './EnvelopesCard';
import { envelopeName, type ExternalConsumption } from './externalConsumption';

const Current = ({ told: { current } }: { told: ExternalConsumption }) => {
  const t = useT();
  return (
    <Mark family={current ? 'done' : 'ended'}>
      {t(`resources.external-consumptions.${current ? 'stands' : 'followed'}`)}
    </Mark>
  );
};

const columns: ListColumn<ExternalConsumption>[] = [
  { source: 'current', sort: false, shrink: true, render: (told) => <Current told={told} /> },
  { source: 'toldOn', shrink: true, render: ({ toldOn }) => <Day value={toldOn} /> },
  {
    source: 'envelope',
    sort: false,
    render: (told) => (
      <>
        {envelopeName(told)}
        {told.demonstration && <Demonstration />}
      </>
    ),
  },
  { source: 'source', sort: false, ellipsis: true },
  { source: 'recordedBy', sort: false },
  {
    source: 'difference',
    sort: false,
    align: 'right',
    render: ({ differenceCents }) => <Money cents={differenceCents} signed />,
  },
  {
    source: 'cumulative',
    align: 'right',
    render: ({ cumulativeCents }) => <Money cents={cumulativeCents} strong />,
  },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const years = useYears();
  return [
    { source: 'year', kind: 'choice', choices: years },
    {
      source: 'section',
      kind: 'choice',
      choices: sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) })),
    },
    { source: 'current', kind: 'flag' },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.external-consumptions.views.all'), filters: {} },
    { label: t('resources.external-consumptions.views.current'), filters: { current: 'true' } },
  ];
}

const ExternalConsumptionList = () => (
  <ListPage<ExternalConsumption>
    icon={PiggyBank}
    columns={columns}
    search
    createdElsewhere
    sort={{ field: 'toldOn', order: 'DESC' }}
    filters={useFilters()}
    views={useViews()}
    above={<EnvelopesCard />}
    card={(told) => ({
      title: envelopeName(told),
      amount: <Money cents={told.cumulativeCents} />,
      detail: told.source,
      which: <Day value={told.toldOn} />,
      state: <Current told={told} />,
      foot: <Money cents={told.differenceCents} signed />,
    })}
  />
);

export default ExternalConsumptionList;
