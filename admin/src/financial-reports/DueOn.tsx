import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Day, Mark } from '../shared';
import { isLate, type FinancialReportItem } from './financialReport';

/** The day it is due, in attention once it has passed without a report. */
export const DueOn = ({ report }: { report: Pick<FinancialReportItem, 'state' | 'receivedOn' | 'dueOn'> }) => {
  const t = useT();
  const today = useSession()?.today;
  if (!isLate(report, today)) return <Day value={report.dueOn} />;
  return (
    <Mark family="attention">
      <span style={{ color: 'var(--attention)' }}>
        <Day value={report.dueOn} />, {t('resources.financial-reports.late')}
      </span>
    </Mark>
  );
};
