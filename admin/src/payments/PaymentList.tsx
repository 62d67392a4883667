import { Banknote } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Age, Day, Demonstration, ListPage, Money, type ListColumn, type ListView } from '../shared';
import { departmentFilter, officerFilter, type FilterSpec } from '../shared/list/filters';
import { progresses, type PaymentItem } from './payment';
import { ProgressMark } from './ProgressMark';

const secondary = { color: 'var(--text2)' };

const columns: ListColumn<PaymentItem>[] = [
  { source: 'progress', sort: false, shrink: true, render: ({ progress }) => <ProgressMark value={progress} /> },
  { source: 'beneficiaryName', link: true, ellipsis: true, render: (payment) => <Named payment={payment} /> },
  { source: 'instalmentLabel', sort: false, shrink: true },
  {
    source: 'amountCents',
    align: 'right',
    total: 'amount',
    render: ({ amountCents }) => <Money cents={amountCents} strong />,
  },
  { source: 'certifiedBy', sort: false, shrink: true },
  { source: 'certifiedOn', shrink: true, render: ({ certifiedOn }) => <Day value={certifiedOn} /> },
  {
    source: 'stateSince',
    sort: false,
    align: 'right',
    shrink: true,
    render: ({ progress, stateSince }) => <Age since={progress === 'paid' ? undefined : stateSince} />,
  },
];

const Named = ({ payment: { beneficiaryName, demonstration, awardObject } }: { payment: PaymentItem }) => (
  <>
    <strong>{beneficiaryName}</strong>
    {demonstration && <Demonstration />}
    <span style={secondary}>&ensp;{awardObject}</span>
  </>
);

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    {
      source: 'progress',
      kind: 'choice',
      choices: progresses.map((progress) => ({ id: progress, name: t(`resources.payments.progress.${progress}`) })),
    },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.payment.states.map((state) => ({ id: state, name: stateWord('payment', state) })),
    },
    departmentFilter,
    officerFilter,
    { source: 'beneficiaryId', kind: 'reference', reference: 'beneficiaries', nameOf: ({ legalName }) => legalName },
    { source: 'awardId', kind: 'reference', reference: 'awards', nameOf: ({ object }) => object },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.payments.views.all'), filters: {} },
    { label: t('resources.payments.views.toLiquidate'), filters: { progress: ['certified'] } },
    { label: t('resources.payments.views.toOrder'), filters: { progress: ['liquidated'] } },
    { label: t('resources.payments.views.toReissue'), filters: { progress: ['rejected', 'cancelled'] } },
    { label: t('resources.payments.views.paid'), filters: { progress: ['paid'] } },
  ];
}

const PaymentList = () => (
  <ListPage<PaymentItem>
    icon={Banknote}
    columns={columns}
    search
    sort={{ field: 'certifiedOn', order: 'DESC' }}
    filters={useFilters()}
    views={useViews()}
    card={(payment) => ({
      title: payment.beneficiaryName,
      amount: <Money cents={payment.amountCents} />,
      detail: payment.awardObject,
      which: payment.instalmentLabel,
      state: <ProgressMark value={payment.progress} />,
      foot: <Day value={payment.certifiedOn} />,
    })}
  />
);

export default PaymentList;
