import { Building2 } from 'lucide-react';
import { useT } from '../i18n';
import { ListPage, NotYet, State, Unknown, type ListColumn } from '../shared';
import { siret } from '../shared/format/identifiers';
import { kinds, nameOf, type BeneficiaryItem } from './beneficiary';
import { Name } from './Name';
import { Kind, Standing } from './Standing';

const columns: ListColumn<BeneficiaryItem>[] = [
  { source: 'legalName', link: true, ellipsis: true, render: (record) => <Name record={record} /> },
  { source: 'standing', sort: false, shrink: true, render: (record) => <Standing record={record} /> },
  { source: 'kind', sort: false, render: (record) => <Kind record={record} /> },
  { source: 'siret', render: ({ siret: digits }) => <Code value={digits && siret(digits)} /> },
  { source: 'rna', sort: false, render: ({ rna }) => <Code value={rna} /> },
  { source: 'city', render: ({ city }) => city ?? <Unknown f /> },
  {
    source: 'bankState',
    sort: false,
    shrink: true,
    render: ({ bankState }) => (bankState ? <State subject="bank_account" value={bankState} /> : <NotYet />),
  },
  { source: 'postalCode', sort: false, extra: true, render: ({ postalCode }) => <Code value={postalCode} /> },
  { source: 'legalCategory', sort: false, extra: true, render: ({ legalCategory }) => <Code value={legalCategory} /> },
];

const Code = ({ value }: { value: string | null }) => (value ? <span className="figure">{value}</span> : <Unknown />);

const BeneficiaryList = () => {
  const t = useT();
  return (
    <ListPage<BeneficiaryItem>
      icon={Building2}
      columns={columns}
      search
      sort={{ field: 'legalName', order: 'ASC' }}
      filters={[
        {
          source: 'kind',
          kind: 'choice',
          choices: kinds.map((kind) => ({ id: kind, name: t(`resources.beneficiaries.kinds.${kind}`) })),
        },
        { source: 'stopped', kind: 'flag', label: t('resources.beneficiaries.stopped') },
        { source: 'accountToConfirm', kind: 'flag' },
      ]}
      card={(record) => ({
        title: nameOf(record),
        which: <Kind record={record} />,
        detail: record.city,
        state: <Standing record={record} />,
        foot: record.siret && siret(record.siret),
      })}
    />
  );
};

export default BeneficiaryList;
