import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, CardText, Money, Note, Table, type Column } from '../shared';
import type { FundingAuthorisation, Revenue } from './fundingAuthorisation';

/** What the act announces of the revenue: unknown as long as one of its entries is. */
export const RevenueCard = ({
  authorisation: { expectedRevenue, expectedCents },
}: {
  authorisation: FundingAuthorisation;
}) => {
  const t = useT();
  const label = useFieldLabel('funding-authorisations');
  const title = t('resources.funding-authorisations.cards.revenue');
  const columns: Column<Revenue & { id: number }>[] = [
    { source: 'budget', label: label('budgetId') },
    {
      source: 'section',
      label: label('section'),
      render: ({ section }) => t(`resources.credit-lines.sections.${section}`),
    },
    {
      source: 'firstYear',
      label: label('firstYear'),
      render: ({ firstYear, andFollowing }) =>
        andFollowing ? t('resources.funding-authorisations.following', { year: firstYear }) : firstYear,
    },
    {
      source: 'amountCents',
      label: label('amountCents'),
      align: 'right',
      render: ({ amountCents }) => <Money cents={amountCents} />,
    },
  ];
  return (
    <Card title={title}>
      {expectedRevenue.length === 0 ? (
        <CardText>{t('resources.funding-authorisations.noRevenue')}</CardText>
      ) : (
        <Table
          caption={title}
          columns={columns}
          rows={expectedRevenue.map((line, id) => ({ ...line, id }))}
          foot={
            <tr>
              <td colSpan={3}>{t('resources.funding-authorisations.total')}</td>
              <td style={{ textAlign: 'right' }}>
                <Money cents={expectedCents} strong />
              </td>
            </tr>
          }
        />
      )}
      {expectedCents === null && <Note family="unknown">{t('resources.funding-authorisations.notFromCosts')}</Note>}
    </Card>
  );
};
