import { Button } from '@mui/material';
import { HandCoins } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT, type Key } from '../i18n';
import {
  Actions,
  Alert,
  Attachments,
  Band,
  Card,
  Columns,
  Day,
  EditLink,
  Facts,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
  type FactRow,
} from '../shared';
import { AmountsCard } from './AmountsCard';
import { lastAmount, type GrantRequest } from './grantRequest';
import { screens } from './screens';

const GrantRequestShow = () => (
  <RecordPage<GrantRequest>>
    {(request) => (
      <>
        <Head request={request} />
        <Band of="grant-requests" id={request.id} />
        <Columns
          main={
            <>
              <ClosingReason request={request} />
              <AmountsCard request={request} />
              <RequestCard request={request} />
              <Attachments subject="grant_request" id={request.id} />
            </>
          }
          side={<Timeline subject="grant_request" id={request.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const { name, cents } = lastAmount(request);
  return (
    <PageHead
      title={request.title}
      trail={[{ label: t('resources.grant-requests.title'), to: '/grant-requests' }]}
      state={<State subject="grant_request" value={request.state} pill />}
      amount={
        <>
          <Money cents={cents} /> <small>{t(`resources.grant-requests.amounts.${name}`)}</small>
        </>
      }
      identity={
        <>
          <RecordLink resource="beneficiaries" id={request.beneficiary.id}>
            {request.beneficiary.legalName}
          </RecordLink>
          {` · ${t(`resources.grant-requests.kinds.${request.kind}`)} · ${t('resources.grant-requests.year', { year: request.fiscalYear })} · ${request.number}`}
        </>
      }
      actions={
        <Actions resource="grant-requests" record={request} screens={screens}>
          {!request.sealed.includes('title') && <EditLink />}
          <PrepareAward request={request} />
        </Actions>
      }
    />
  );
};

/** A proposed request goes on as an award, with the other proposed requests of the same body. */
const PrepareAward = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'awards', action: 'create' });
  if (!canAccess || request.state !== 'proposed' || request.awardId !== null) return null;
  return (
    <Button
      component={Link}
      to={`/awards/create?beneficiaryId=${request.beneficiary.id}&requestId=${request.id}`}
      variant="contained"
      startIcon={<HandCoins size={16} />}
    >
      {t('resources.awards.prepare')}
    </Button>
  );
};

const ClosingReason = ({ request: { state, closingReason } }: { request: GrantRequest }) => {
  const t = useT();
  if (!closingReason) return null;
  return (
    <Alert family="ended">
      {t(`states.grant_request.${state}`)} : {closingReason}
    </Alert>
  );
};

type Field = Key extends infer K ? (K extends `resources.grant-requests.fields.${infer F}` ? F : never) : never;

/** Labels are the fields of the form: one name for one thing. */
const useRow = () => {
  const t = useT();
  return (field: Field, value: FactRow[1]): FactRow => [t(`resources.grant-requests.fields.${field}`), value];
};

const RequestCard = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const row = useRow();
  const { report, deliberation, awardId } = request;
  return (
    <Card title={t('resources.grant-requests.cards.request')}>
      <Facts
        rows={[
          row('purpose', request.purpose),
          row('form', t(`resources.grant-requests.forms.${request.form}`)),
          row('period', <Period from={request.periodStart} to={request.periodEnd} />),
          row('receivedOn', <Day value={request.receivedOn} />),
          row('departmentId', request.department.name),
          row('officerId', request.officer.name),
          awardId !== null &&
            row(
              'awardId',
              <RecordLink resource="awards" id={awardId}>
                {t('resources.awards.openOne')}
              </RecordLink>,
            ),
          report !== null &&
            row(
              'report',
              <RecordLink resource="reports" id={report.id}>
                {report.number}
              </RecordLink>,
            ),
          deliberation !== null &&
            row(
              'deliberation',
              <RecordLink resource="deliberations" id={deliberation.id}>
                {deliberation.number}
              </RecordLink>,
            ),
        ]}
      />
    </Card>
  );
};

const Period = ({ from, to }: { from: string | null; to: string | null }) => {
  const t = useT();
  if (from === null && to === null) return <Day value={null} />;
  return (
    <>
      {t('resources.grant-requests.from')} <Day value={from} /> {t('resources.grant-requests.to')} <Day value={to} />
    </>
  );
};

export default GrantRequestShow;
