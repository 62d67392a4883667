import type { Schemas } from '../api/types';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, Money, NotYet, RecordLink, State, Table, type Column } from '../shared';
import type { Deliberation } from './deliberation';

type Award = Schemas['DeliberationAwardView'];

/** What was voted, with where each award and its convention stand now. */
export const AwardsCard = ({ act: { awards, totalCents } }: { act: Deliberation }) => {
  const t = useT();
  const columns = useColumns();
  return (
    <Card title={t('resources.deliberations.cards.awards')}>
      <Table
        caption={t('resources.deliberations.cards.awards')}
        columns={columns}
        rows={awards}
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

function useColumns(): Column<Award>[] {
  const label = useFieldLabel('deliberations');
  return [
    { source: 'beneficiary', label: label('beneficiary'), render: (award) => <Named award={award} /> },
    {
      source: 'state',
      label: label('state'),
      shrink: true,
      render: ({ state }) => <State subject="award" value={state} />,
    },
    {
      source: 'convention',
      label: label('convention'),
      shrink: true,
      render: ({ conventionId, conventionState }) =>
        conventionId !== null && conventionState !== null ? (
          <RecordLink resource="conventions" id={conventionId}>
            <State subject="convention" value={conventionState} />
          </RecordLink>
        ) : (
          <NotYet />
        ),
    },
    {
      source: 'amountCents',
      label: label('amountCents'),
      align: 'right',
      render: ({ id, amountCents }) => (
        <RecordLink resource="awards" id={id}>
          <Money cents={amountCents} strong />
        </RecordLink>
      ),
    },
  ];
}

const Named = ({ award: { beneficiaryId, beneficiaryName, object } }: { award: Award }) => (
  <div>
    <strong>
      <RecordLink resource="beneficiaries" id={beneficiaryId}>
        {beneficiaryName}
      </RecordLink>
    </strong>
    <div style={{ color: 'var(--text2)' }}>{object}</div>
  </div>
);
