import { Button } from '@mui/material';
import { FileCheck } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import {
  Actions,
  Alert,
  Attachments,
  Columns,
  Demonstration,
  EditLink,
  Money,
  PageHead,
  RecordPage,
  State,
  Timeline,
} from '../shared';
import { AmountsCard } from './AmountsCard';
import { tellingAmount, waitsForVote, type IncomingGrant } from './incomingGrant';
import { ProjectCard } from './ProjectCard';
import { screens } from './screens';
import { StepsCard } from './StepsCard';

const IncomingGrantShow = () => (
  <RecordPage<IncomingGrant>>
    {(grant) => (
      <>
        <Head grant={grant} />
        <Columns
          main={
            <>
              <Told grant={grant} />
              <StepsCard grant={grant} />
              <ProjectCard grant={grant} />
              <Attachments subject="incoming_grant" id={grant.id} />
            </>
          }
          side={
            <>
              <AmountsCard grant={grant} />
              <Timeline subject="incoming_grant" id={grant.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ grant }: { grant: IncomingGrant }) => {
  const t = useT();
  const { name, cents } = tellingAmount(grant);
  return (
    <PageHead
      title={grant.title}
      trail={[{ label: t('resources.incoming-grants.title'), to: '/incoming-grants' }]}
      state={<State subject="incoming_grant" value={grant.state} pill />}
      amount={
        <>
          <Money cents={cents} /> <small>{t(`resources.incoming-grants.amounts.${name}`)}</small>
        </>
      }
      identity={
        <>
          {[grant.funder, grant.operator, grant.call, grant.number].filter(Boolean).join(' · ')}
          {grant.demonstration && <Demonstration />}
        </>
      }
      actions={
        <Actions resource="incoming-grants" record={grant} screens={screens}>
          {!grant.sealed.includes('purpose') && <EditLink />}
          <PrepareAuthorisation grant={grant} />
        </Actions>
      }
    />
  );
};

/** What waits for a vote goes on as an authorisation, with other applications if there are. */
const PrepareAuthorisation = ({ grant }: { grant: IncomingGrant }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'funding-authorisations', action: 'create' });
  if (!canAccess || !waitsForVote(grant)) return null;
  const elsewhere = grant.actions.some(({ name, allowed }) => allowed && name !== 'abandon');
  return (
    <Button
      component={Link}
      to={`/funding-authorisations/create?applicationIds=${grant.id}`}
      variant={elsewhere ? 'outlined' : 'contained'}
      startIcon={<FileCheck size={16} />}
    >
      {t('resources.incoming-grants.prepareAuthorisation')}
    </Button>
  );
};

/** What the API warns of, in its own words, and why it ended. */
const Told = ({ grant: { warnings, closingReason, state } }: { grant: IncomingGrant }) => {
  const t = useT();
  return (
    <>
      {warnings.map(({ code, sentence }) => (
        <Alert key={code} family="attention">
          {sentence}
        </Alert>
      ))}
      {closingReason && (
        <Alert family="ended">
          {t(`states.incoming_grant.${state}`)} : {closingReason}
        </Alert>
      )}
    </>
  );
};

export default IncomingGrantShow;
