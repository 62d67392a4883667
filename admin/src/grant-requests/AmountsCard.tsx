import { useT } from '../i18n';
import { Card, Money, Note, Share, Table, type Column } from '../shared';
import type { AmountName, GrantRequest } from './grantRequest';

interface AmountRow {
  id: AmountName;
  /** Undefined while it is not decided, null when nobody states it. */
  cents: number | null | undefined;
}

/** Asked, proposed, granted, each as a share of the budget it contributes to. */
export const AmountsCard = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const { budgetCents } = request;
  const rows: AmountRow[] = [
    { id: 'requested', cents: request.requestedCents },
    { id: 'proposed', cents: request.proposedCents ?? undefined },
    { id: 'granted', cents: request.grantedCents ?? undefined },
  ];
  const columns: Column<AmountRow>[] = [
    {
      source: 'id',
      label: t('resources.grant-requests.amount'),
      render: ({ id }) => t(`resources.grant-requests.fields.${id}Cents`),
    },
    {
      source: 'share',
      label: t('resources.grant-requests.shareOfBudget'),
      align: 'right',
      render: ({ cents }) =>
        cents === undefined ? <Money cents={undefined} /> : <Share partCents={cents} wholeCents={budgetCents} />,
    },
    {
      source: 'cents',
      label: t('resources.grant-requests.euros'),
      align: 'right',
      render: ({ cents }) => <Money cents={cents} strong />,
    },
  ];
  const noted = request.requestedCents === null;
  return (
    <Card
      title={t('resources.grant-requests.cards.amounts')}
      precision={
        <>
          {t(`resources.grant-requests.bases.${request.budgetBase}`)} : <Money cents={budgetCents} />
        </>
      }
    >
      <Table caption={t('resources.grant-requests.cards.amounts')} columns={columns} rows={rows} />
      {noted && <Note family="unknown">{t('resources.grant-requests.requestedUnknown')}</Note>}
    </Card>
  );
};
