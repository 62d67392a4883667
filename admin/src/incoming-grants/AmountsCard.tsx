import { useT } from '../i18n';
import { Card, Money, Note, Table, type Column } from '../shared';
import type { AmountName, IncomingGrant } from './incomingGrant';

interface AmountRow {
  id: AmountName;
  /** Undefined while it is not decided, null when nobody states it. */
  cents: number | null | undefined;
}

/** Five amounts side by side, never added up. */
export const AmountsCard = ({ grant }: { grant: IncomingGrant }) => {
  const t = useT();
  const rows: AmountRow[] = [
    { id: 'projectCost', cents: grant.projectCostCents },
    { id: 'eligibleBase', cents: grant.eligibleBaseCents },
    { id: 'requested', cents: grant.requestedCents },
    { id: 'awarded', cents: grant.awardedCents ?? undefined },
    { id: 'received', cents: grant.receivedCents ?? undefined },
  ];
  const columns: Column<AmountRow>[] = [
    {
      source: 'id',
      label: t('resources.incoming-grants.amount'),
      render: ({ id }) => t(`resources.incoming-grants.fields.${id}Cents`),
    },
    {
      source: 'cents',
      label: t('resources.incoming-grants.euros'),
      align: 'right',
      render: ({ id, cents }) => <Money cents={cents} f={id === 'eligibleBase'} strong />,
    },
  ];
  return (
    <Card
      title={t('resources.incoming-grants.cards.amounts')}
      precision={t(`resources.incoming-grants.taxes.${grant.tax ?? 'unknown'}`)}
    >
      <Table caption={t('resources.incoming-grants.cards.amounts')} columns={columns} rows={rows} />
      <Note>{t('resources.incoming-grants.notDerived')}</Note>
    </Card>
  );
};
