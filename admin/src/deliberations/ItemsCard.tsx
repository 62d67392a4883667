import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, Money, NotYet, RecordLink, State, Table, type Column } from '../shared';
import { NotApplicable } from '../reports/NotApplicable';
import { DecidedAmount, DecidedObject, KINDS } from '../reports/kinds';
import type { DecidedItem } from '../reports/report';
import type { Deliberation } from './deliberation';

/** What was voted, with where each decision and its convention stand now. */
export const ItemsCard = ({ act: { items, totalCents } }: { act: Deliberation }) => {
  const t = useT();
  const columns = useColumns();
  return (
    <Card title={t('resources.deliberations.cards.items')}>
      <Table
        caption={t('resources.deliberations.cards.items')}
        columns={columns}
        rows={items}
        foot={
          <tr>
            <td colSpan={3}>{t('resources.deliberations.total')}</td>
            <td style={{ textAlign: 'right' }}>
              <Money cents={totalCents} />
            </td>
          </tr>
        }
      />
    </Card>
  );
};

function useColumns(): Column<DecidedItem>[] {
  const label = useFieldLabel('deliberations');
  return [
    { source: 'beneficiary', label: label('beneficiary'), render: (item) => <Named item={item} /> },
    {
      source: 'state',
      label: label('state'),
      shrink: true,
      render: ({ kind, state }) => KINDS[kind].state(state),
    },
    {
      source: 'convention',
      label: label('convention'),
      shrink: true,
      render: ({ convention }) =>
        convention === null ? (
          <NotApplicable />
        ) : convention.id && convention.state ? (
          <RecordLink resource="conventions" id={convention.id}>
            <State subject="convention" value={convention.state} />
          </RecordLink>
        ) : (
          <NotYet />
        ),
    },
    {
      source: 'amountCents',
      label: label('amountCents'),
      align: 'right',
      render: (item) => <DecidedAmount item={item} />,
    },
  ];
}

const Named = ({ item }: { item: DecidedItem }) => (
  <div>
    {item.beneficiaryId !== null && (
      <strong>
        <RecordLink resource="beneficiaries" id={item.beneficiaryId}>
          {item.beneficiaryName}
        </RecordLink>
      </strong>
    )}
    <div style={{ color: 'var(--text2)' }}>
      <DecidedObject item={item} />
    </div>
  </div>
);
