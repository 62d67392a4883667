import { ClipboardCheck } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Age, Day, ListPage, Money, State, type ListColumn, type ListView } from '../shared';
import { departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import { DueOn } from './DueOn';
import type { FinancialReportItem } from './financialReport';

const secondary = { color: 'var(--text2)' };

const Named = ({ report: { beneficiaryName, partLabel } }: { report: FinancialReportItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    <span style={secondary}>&ensp;{partLabel}</span>
  </>
);

const columns: ListColumn<FinancialReportItem>[] = [
  {
    source: 'state',
    sort: false,
    shrink: true,
    render: ({ state }) => <State subject="financial_report" value={state} />,
  },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (report) => <Named report={report} /> },
  { source: 'fiscalYear', sort: false, shrink: true },
  {
    source: 'partCents',
    sort: false,
    align: 'right',
    total: 'granted',
    render: ({ partCents }) => <Money cents={partCents} strong />,
  },
  {
    source: 'spentCents',
    sort: false,
    align: 'right',
    total: 'spent',
    render: ({ spentCents }) => <Money cents={spentCents} f />,
  },
  { source: 'receivedOn', shrink: true, render: ({ receivedOn }) => <Day value={receivedOn} /> },
  { source: 'dueOn', sort: false, shrink: true, render: (report) => <DueOn report={report} /> },
  {
    source: 'stateSince',
    sort: false,
    align: 'right',
    shrink: true,
    render: ({ state, stateSince }) => <Age since={state === 'accepted' ? undefined : stateSince} />,
  },
];

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  return [
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.financial_report.states.map((state) => ({
        id: state,
        name: stateWord('financial_report', state),
      })),
    },
    departmentFilter,
    officerFilter,
    { source: 'awardId', kind: 'reference', reference: 'awards', nameOf: ({ object }) => object },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.financial-reports.views.all'), filters: {} },
    { label: t('resources.financial-reports.views.toCheck'), filters: { state: ['received'] } },
    { label: t('resources.financial-reports.views.returned'), filters: { state: ['returned'] } },
    { label: t('resources.financial-reports.views.accepted'), filters: { state: ['accepted'] } },
  ];
}

const FinancialReportList = () => (
  <ListPage<FinancialReportItem>
    icon={ClipboardCheck}
    columns={columns}
    search
    sort={{ field: 'receivedOn', order: 'DESC' }}
    filters={useFilters()}
    views={useViews()}
    card={(report) => ({
      title: report.beneficiaryName,
      amount: <Money cents={report.partCents} />,
      detail: report.partLabel,
      state: <State subject="financial_report" value={report.state} />,
      foot: <DueOn report={report} />,
    })}
  />
);

export default FinancialReportList;
