import { useSession } from '../api/session';
import { useLanguage, useT } from '../i18n';
import {
  Actions,
  Alert,
  Attachments,
  Band,
  Card,
  Columns,
  Day,
  Facts,
  Money,
  Note,
  NotYet,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
} from '../shared';
import { showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import { DueOn } from './DueOn';
import { isLate, type FinancialReport } from './financialReport';
import { screens } from './screens';

const FinancialReportShow = () => (
  <RecordPage<FinancialReport>>
    {(report) => (
      <>
        <Head report={report} />
        <Band of="awards" id={report.awardId} />
        <Columns
          main={
            <>
              <Warnings report={report} />
              <ReportCard report={report} />
              <AmountsCard report={report} />
              <Attachments subject="financial_report" id={report.id} />
            </>
          }
          side={<Timeline subject="financial_report" id={report.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ report }: { report: FinancialReport }) => {
  const t = useT();
  return (
    <PageHead
      title={report.partLabel}
      trail={[{ label: t('resources.financial-reports.title'), to: '/financial-reports' }]}
      state={<State subject="financial_report" value={report.state} pill />}
      amount={<Money cents={report.partCents} />}
      identity={
        <>
          <RecordLink resource="beneficiaries" id={report.beneficiaryId}>
            {report.beneficiaryName}
          </RecordLink>
          {` · ${t('resources.financial-reports.ofYear', { year: report.fiscalYear })} · `}
          {t('resources.financial-reports.due', { day: showDay(report.dueOn) })}
        </>
      }
      actions={<Actions resource="financial-reports" record={report} screens={screens} />}
    />
  );
};

const Warnings = ({ report }: { report: FinancialReport }) => {
  const t = useT();
  const today = useSession()?.today;
  const day = showDay(report.dueOn);
  const isReturned = report.state === 'returned';
  return (
    <>
      {isReturned && (
        <Alert family="wait">
          {t('resources.financial-reports.returnedBecause', { reason: report.returnReason ?? '' })}
        </Alert>
      )}
      {isLate(report, today) && (
        <Alert family="attention">
          {t(isReturned ? 'resources.financial-reports.stillDue' : 'resources.financial-reports.receivedLate', {
            day,
          })}
        </Alert>
      )}
    </>
  );
};

const ReportCard = ({ report }: { report: FinancialReport }) => {
  const t = useT();
  return (
    <Card title={t('resources.financial-reports.cards.report')}>
      <Facts
        rows={[
          [
            t('resources.financial-reports.fields.awardId'),
            <RecordLink key="award" resource="awards" id={report.awardId}>
              {report.awardObject}
            </RecordLink>,
          ],
          [t('resources.financial-reports.fields.receivedOn'), <Day key="received" value={report.receivedOn} />],
          [t('resources.financial-reports.fields.dueOn'), <DueOn key="due" report={report} />],
          [t('resources.financial-reports.fields.decidedBy'), report.decidedBy ?? <NotYet />],
        ]}
      />
    </Card>
  );
};

/** What was spent, beside what was granted for it. */
const AmountsCard = ({ report: { partCents, spentCents } }: { report: FinancialReport }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <Card title={t('resources.financial-reports.cards.amounts')}>
      <Facts
        rows={[
          [t('resources.financial-reports.fields.partCents'), <Money key="part" cents={partCents} strong />],
          [t('resources.financial-reports.fields.spentCents'), <Money key="spent" cents={spentCents} f />],
        ]}
      />
      {spentCents === null && <Note family="unknown">{t('resources.financial-reports.spentUnknown')}</Note>}
      {spentCents !== null && spentCents < partCents && (
        <Note family="attention">
          {t('resources.financial-reports.spentLess', { amount: money(partCents - spentCents, language) })}
        </Note>
      )}
    </Card>
  );
};

export default FinancialReportShow;
