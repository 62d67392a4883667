import { useRead } from '../api/useRead';
import type { Report } from '../reports/report';
import { ErrorState, LoadingRows, RecordPage } from '../shared';
import { textPath, type TextView } from './text';
import { Workspace } from './Workspace';

/** « Atelier »: a report drafted beside its data and its review. */
const WorkspacePage = () => <RecordPage<Report>>{(report) => <Read key={report.id} report={report} />}</RecordPage>;

const Read = ({ report }: { report: Report }) => {
  const { data, error, refetch } = useRead<TextView>(textPath(report.id));
  if (data?.reportId === report.id) return <Workspace report={report} read={data} />;
  return error ? <ErrorState error={error} what="record" onRetry={() => void refetch()} /> : <LoadingRows rows={8} />;
};

export default WorkspacePage;
