import { Button } from '@mui/material';
import { HandCoins, ScrollText } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import {
  Actions,
  Alert,
  Attachments,
  Band,
  Columns,
  EditLink,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
} from '../shared';
import { AmountsCard } from './AmountsCard';
import { BudgetCard } from './budget/BudgetCard';
import { lastAmount, type GrantRequest } from './grantRequest';
import { LettersCard } from './letters/LettersCard';
import { CompletenessCard } from './papers/CompletenessCard';
import { RequestCard } from './RequestCard';
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
              <SuggestedRefusal request={request} />
              {isReceived(request) && <CompletenessCard request={request} />}
              <AmountsCard request={request} />
              <BudgetCard request={request} />
              <RequestCard request={request} />
              {!isReceived(request) && <CompletenessCard request={request} />}
              <LettersCard request={request} />
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
          <PrepareReport request={request} />
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

/** A refusal that is proposed goes on to the vote by a report. */
const PrepareReport = ({ request: { id, state } }: { request: GrantRequest }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'create' });
  if (!canAccess || state !== 'refusal_proposed') return null;
  return (
    <Button
      component={Link}
      to={`/reports/create?items=refusal.${id}`}
      variant="contained"
      startIcon={<ScrollText size={16} />}
    >
      {t('resources.grant-requests.prepareReport')}
    </Button>
  );
};

/** While its papers come in, what it lacks is the first thing to read. */
const isReceived = ({ state }: GrantRequest): boolean => ['draft', 'submitted', 'to_complete'].includes(state);

const SuggestedRefusal = ({ request: { state, refusalReasons } }: { request: GrantRequest }) => {
  const t = useT();
  if (refusalReasons === null || state === 'refused') return null;
  const who = state === 'under_review' ? 'suggested' : 'proposed';
  return (
    <Alert family="attention">
      {t(`resources.grant-requests.refusal.${who}`)} : {refusalReasons}
    </Alert>
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

export default GrantRequestShow;
