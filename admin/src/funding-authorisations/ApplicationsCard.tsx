import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, CardText, Day, Money, RecordLink, State, SumCell, Table, type Column } from '../shared';
import type { AuthorisedApplication, FundingAuthorisation } from './fundingAuthorisation';

/** The applications that the act names, then those attached under its blanket. */
export const ApplicationsCard = ({
  authorisation: { applications, projectCost, requested },
}: {
  authorisation: FundingAuthorisation;
}) => {
  const t = useT();
  const columns = useColumns();
  const title = t('resources.funding-authorisations.cards.applications');
  if (applications.length === 0) {
    return (
      <Card title={title}>
        <CardText>{t('resources.funding-authorisations.noApplication')}</CardText>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <Table
        caption={title}
        columns={columns}
        rows={applications}
        foot={
          <tr>
            <td colSpan={3}>{t('resources.funding-authorisations.total')}</td>
            <td style={{ textAlign: 'right' }}>
              <SumCell sum={projectCost} />
            </td>
            <td style={{ textAlign: 'right' }}>
              <SumCell sum={requested} />
            </td>
          </tr>
        }
      />
    </Card>
  );
};

function useColumns(): Column<AuthorisedApplication>[] {
  const label = useFieldLabel('funding-authorisations');
  return [
    {
      source: 'application',
      label: label('application'),
      render: (application) => <Named application={application} />,
    },
    {
      source: 'state',
      label: label('state'),
      shrink: true,
      render: ({ state }) => <State subject="incoming_grant" value={state} />,
    },
    {
      source: 'filedOn',
      label: label('filedOn'),
      shrink: true,
      render: ({ filedOn }) => <Day value={filedOn ?? undefined} />,
    },
    {
      source: 'projectCostCents',
      label: label('projectCostCents'),
      align: 'right',
      render: ({ projectCostCents }) => <Money cents={projectCostCents} />,
    },
    {
      source: 'requestedCents',
      label: label('requestedCents'),
      align: 'right',
      render: ({ requestedCents }) => <Money cents={requestedCents} />,
    },
  ];
}

const Named = ({ application: { id, title, funder, operator, named } }: { application: AuthorisedApplication }) => {
  const t = useT();
  const how = t(`resources.funding-authorisations.${named ? 'named' : 'attached'}`);
  return (
    <div>
      <strong>
        <RecordLink resource="incoming-grants" id={id}>
          {title}
        </RecordLink>
      </strong>
      <div style={{ color: 'var(--text2)' }}>{[funder, operator, how].filter(Boolean).join(' · ')}</div>
    </div>
  );
};
