import { Button } from '@mui/material';
import { ScrollText } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import {
  Actions,
  Attachments,
  Card,
  Columns,
  Day,
  Demonstration,
  EditLink,
  Facts,
  NotYet,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import { showDay } from '../shared/format/days';
import { ApplicationsCard } from './ApplicationsCard';
import type { FundingAuthorisation } from './fundingAuthorisation';
import { RevenueCard } from './RevenueCard';

const FundingAuthorisationShow = () => (
  <RecordPage<FundingAuthorisation>>
    {(authorisation) => (
      <>
        <Head authorisation={authorisation} />
        <Columns
          main={
            <>
              <AuthorisationCard authorisation={authorisation} />
              <ApplicationsCard authorisation={authorisation} />
              <RevenueCard authorisation={authorisation} />
              <Attachments subject="funding_authorisation" id={authorisation.id} />
            </>
          }
          side={<Timeline subject="funding_authorisation" id={authorisation.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Discarded = ({ authorisation: { title } }: { authorisation: FundingAuthorisation }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t('resources.funding-authorisations.asks.discard')}</p>
    </>
  );
};

const screens: ActionScreens<'funding-authorisations', FundingAuthorisation> = {
  discard: { destructive: true, confirm: (authorisation) => <Discarded authorisation={authorisation} /> },
};

const Head = ({ authorisation }: { authorisation: FundingAuthorisation }) => {
  const t = useT();
  const { title, state, programme, sealed, demonstration } = authorisation;
  return (
    <PageHead
      title={title}
      trail={[{ label: t('resources.funding-authorisations.title'), to: '/funding-authorisations' }]}
      state={<State subject="funding_authorisation" value={state} pill />}
      identity={
        <>
          {programme}
          {demonstration && <Demonstration />}
        </>
      }
      actions={
        <Actions resource="funding-authorisations" record={authorisation} screens={screens}>
          {!sealed.includes('title') && <EditLink />}
          <WriteReport authorisation={authorisation} />
        </Actions>
      }
    />
  );
};

/** What is prepared goes on as a report. */
const WriteReport = ({ authorisation: { id, state, report } }: { authorisation: FundingAuthorisation }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'create' });
  if (!canAccess || state !== 'drafting' || report !== null) return null;
  return (
    <Button
      component={Link}
      to={`/reports/create?items=authorisation.${id}`}
      variant="contained"
      startIcon={<ScrollText size={16} />}
    >
      {t('resources.funding-authorisations.writeReport')}
    </Button>
  );
};

const AuthorisationCard = ({ authorisation }: { authorisation: FundingAuthorisation }) => {
  const t = useT();
  const label = useFieldLabel('funding-authorisations');
  const { coversUntil, signingAuthority, authorisedOn, report, deliberation, department, officer } = authorisation;
  return (
    <Card title={t('resources.funding-authorisations.cards.authorisation')}>
      <Facts
        rows={[
          [
            label('covers'),
            coversUntil === null
              ? t('resources.funding-authorisations.onlyNamed')
              : t('resources.funding-authorisations.until', { day: showDay(coversUntil) }),
          ],
          [label('signingAuthority'), signingAuthority ?? t('resources.funding-authorisations.nobody')],
          [label('authorisedOn'), authorisedOn === null ? <NotYet /> : <Day value={authorisedOn} />],
          [
            label('report'),
            report ? <RecordLink key="r" resource="reports" id={report.id} children={report.number} /> : <NotYet />,
          ],
          [
            label('deliberation'),
            deliberation ? (
              <RecordLink key="d" resource="deliberations" id={deliberation.id} children={deliberation.number} />
            ) : (
              <NotYet />
            ),
          ],
          [label('department'), department.name],
          [label('officer'), officer.name],
        ]}
      />
    </Card>
  );
};

export default FundingAuthorisationShow;
