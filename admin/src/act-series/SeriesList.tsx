import { Binary } from 'lucide-react';
import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { kinds } from '../act-numbers/number';
import { Day, ListPage, Mark, NotYet, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';

type Series = Schemas['SeriesItem'];

function useColumns(): ListColumn<Series>[] {
  const t = useT();
  return [
    { source: 'open', sort: false, shrink: true, render: (series) => <Standing series={series} /> },
    { source: 'kind', render: ({ kind }) => <strong>{t(`resources.act-series.kinds.${kind}`)}</strong> },
    { source: 'body', sort: false, render: (series) => <Body series={series} /> },
    { source: 'pattern', sort: false, render: ({ pattern }) => <code>{pattern}</code> },
    { source: 'restartsYearly', sort: false, render: (series) => <Course series={series} /> },
    { source: 'lastValue', sort: false, align: 'right', render: ({ lastValue }) => lastValue ?? <NotYet /> },
    { source: 'openedOn', shrink: true, render: ({ openedOn }) => <Day value={openedOn} /> },
  ];
}

const Standing = ({ series: { closedOn } }: { series: Series }) => {
  const t = useT();
  return closedOn === null ? (
    <Mark family="done">{t('resources.act-series.isOpen')}</Mark>
  ) : (
    <Mark family="ended">{t('resources.act-series.isClosed')}</Mark>
  );
};

const Body = ({ series: { body } }: { series: Series }) => {
  const t = useT();
  return body === null ? t('resources.act-series.everyBody') : t(`resources.sittings.bodies.${body}`);
};

const Course = ({ series: { restartsYearly } }: { series: Series }) => {
  const t = useT();
  return t(`resources.act-series.${restartsYearly ? 'yearly' : 'continuous'}`);
};

function useFilters(): FilterSpec[] {
  const t = useT();
  return [
    {
      source: 'kind',
      kind: 'choice',
      choices: kinds.map((id) => ({ id, name: t(`resources.act-series.kinds.${id}`) })),
    },
    { source: 'open', kind: 'flag' },
  ];
}

const SeriesList = () => {
  const t = useT();
  return (
    <ListPage<Series>
      icon={Binary}
      columns={useColumns()}
      sort={{ field: 'openedOn', order: 'DESC' }}
      filters={useFilters()}
      card={(series) => ({
        title: t(`resources.act-series.kinds.${series.kind}`),
        amount: null,
        detail: series.pattern,
        which: <Day value={series.openedOn} />,
        state: <Standing series={series} />,
        foot: <Body series={series} />,
      })}
    />
  );
};

export default SeriesList;
