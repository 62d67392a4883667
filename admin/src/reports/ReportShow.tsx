import { Button } from '@mui/material';
import { PencilLine, Stamp } from 'lucide-react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import {
  Actions,
  Attachments,
  Card,
  CardText,
  Columns,
  Demonstration,
  DocumentCard,
  EditLink,
  Facts,
  Money,
  NotYet,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
  Unknown,
} from '../shared';
import { useSittingName } from '../sittings/sitting';
import { ItemsCard } from './ItemsCard';
import { ReferencesCards } from './ReferencesCards';
import type { Report } from './report';
import styles from './Report.module.css';
import { screensOf } from './screens';
import { TextVersions } from './TextVersions';

const ReportShow = () => (
  <RecordPage<Report>>
    {(report) => (
      <>
        <Head report={report} />
        <Columns
          main={
            <>
              <ItemsCard report={report} />
              <ReportCard report={report} />
              <ReferencesCards of={report} />
              <StatementCard report={report} />
              <TextVersions report={report} />
              <Attachments subject="report" id={report.id} />
            </>
          }
          side={
            <>
              <DocumentCard of="reports" id={report.id} reference={report.number} />
              <Timeline subject="report" id={report.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ report }: { report: Report }) => {
  const t = useT();
  const { number, title, state, totalCents, sealed, demonstration } = report;
  return (
    <PageHead
      title={number}
      trail={[{ label: t('resources.reports.title'), to: '/reports' }]}
      state={<State subject="report" value={state} pill />}
      amount={totalCents !== null && <Money cents={totalCents} />}
      identity={
        <>
          {title}
          {demonstration && <Demonstration />}
        </>
      }
      actions={
        <Actions resource="reports" record={report} screens={screensOf(report)}>
          {!sealed.includes('opinions') && <EditLink />}
          <OpenWorkspace report={report} />
          <RecordVote report={report} />
        </Actions>
      }
    />
  );
};

/** Where its text is written, beside its data; the next thing to do while it is a draft. */
const OpenWorkspace = ({ report: { id, sealed } }: { report: Report }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'edit' });
  const isWritten = canAccess === true && !sealed.includes('passages');
  return (
    <Button
      component={Link}
      to={`/reports/${id}/workspace`}
      variant={isWritten ? 'contained' : 'outlined'}
      startIcon={<PencilLine size={16} />}
    >
      {t(isWritten ? 'workspace.open' : 'workspace.read')}
    </Button>
  );
};

/** Once its sitting is held, the vote is what the report waits for. */
const RecordVote = ({ report: { id, state, sitting } }: { report: Report }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'deliberations', action: 'create' });
  if (!canAccess || state !== 'on_agenda' || sitting?.state !== 'held') return null;
  return (
    <Button
      component={Link}
      to={`/deliberations/create?reportId=${id}`}
      variant="contained"
      startIcon={<Stamp size={16} />}
    >
      {t('resources.reports.recordVote')}
    </Button>
  );
};

const ReportCard = ({ report }: { report: Report }) => {
  const t = useT();
  const label = useFieldLabel('reports');
  const { body, rapporteur, officer, department, deliberation } = report;
  return (
    <Card title={t('resources.reports.cards.report')}>
      <Facts
        rows={[
          [label('body'), t(`resources.sittings.bodies.${body}`)],
          [label('sitting'), <Agenda key="sitting" report={report} />],
          [
            label('deliberation'),
            deliberation ? (
              <RecordLink key="act" resource="deliberations" id={deliberation.id}>
                {deliberation.number}
              </RecordLink>
            ) : (
              <NotYet />
            ),
          ],
          [label('rapporteur'), rapporteur],
          [label('officer'), officer.name],
          [label('department'), department.name],
        ]}
      />
    </Card>
  );
};

const Agenda = ({ report: { sitting, agendaRank } }: { report: Report }) => {
  const t = useT();
  const named = useSittingName();
  if (!sitting) return <NotYet />;
  return (
    <>
      <RecordLink resource="sittings" id={sitting.id}>
        {named(sitting)}
      </RecordLink>
      {agendaRank !== null && `, ${t('resources.reports.agenda.number', { rank: agendaRank })}`}
    </>
  );
};

const StatementCard = ({ report: { statement } }: { report: Report }) => {
  const t = useT();
  return (
    <Card title={t('resources.reports.cards.statement')}>
      {statement === null ? (
        <CardText>
          <Unknown />
        </CardText>
      ) : (
        <div className={styles.statement}>
          <div>{statement}</div>
        </div>
      )}
    </Card>
  );
};

export default ReportShow;
