import { IconButton, Popover, Tooltip } from '@mui/material';
import { Bell } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useNotify, useStore } from 'react-admin';
import { useT } from '../../i18n';
import { ErrorState } from '../../shared/feedback/ErrorState';
import { isUnderWay, useJobName, useJobs, type Job } from '../../shared/jobs';
import { JobRow } from './JobRow';
import styles from './Jobs.module.css';

/** Long work of one's own: a figure on the bell while something is to be seen, and the list behind it. */
export const JobsBell = () => {
  const t = useT();
  const { data = [], error, refetch } = useJobs();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [seen, setSeen] = useStore('jobs.seen', '');
  useTellEnds(data);
  const fresh = data.filter((job) => isUnderWay(job) || (job.finishedAt ?? '') > seen).length;
  const words = fresh > 0 ? t('jobs.bellNew', { smart_count: fresh }) : t('jobs.bell');
  const close = (): void => {
    setAnchor(null);
    setSeen(data.reduce((last, { finishedAt }) => (finishedAt && finishedAt > last ? finishedAt : last), seen));
  };
  return (
    <>
      <Tooltip title={words}>
        <IconButton
          aria-label={words}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
          className={styles.bell}
        >
          <Bell size={16} />
          {fresh > 0 && (
            <span className={styles.count} aria-hidden="true">
              {fresh}
            </span>
          )}
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('jobs.title'), sx: { mt: 1 } } }}
      >
        <div className={styles.panel}>
          <h2>{t('jobs.title')}</h2>
          {error && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
          {!error && data.length === 0 && (
            <div className={styles.none}>
              <p>{t('jobs.empty')}</p>
              <p>{t('jobs.emptyText')}</p>
            </div>
          )}
          <ul>
            {data.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </div>
      </Popover>
    </>
  );
};

/** Says it once when a job that was seen under way ends, wherever its author has gone meanwhile. */
function useTellEnds(jobs: readonly Job[]): void {
  const t = useT();
  const notify = useNotify();
  const nameOf = useJobName();
  const followed = useRef(new Set<number>());
  useEffect(() => {
    for (const job of jobs) {
      if (isUnderWay(job)) followed.current.add(job.id);
      else if (followed.current.delete(job.id)) {
        const { state, result, error } = job;
        if (state === 'done' && result) notify(t('jobs.ready', { name: result.name }), { type: 'success' });
        if (state === 'done' && !result) notify(t('jobs.ended', { name: nameOf(job) }), { type: 'success' });
        if (state === 'failed') {
          notify(t('jobs.failed', { name: nameOf(job), reason: error?.sentence ?? '' }), { type: 'error' });
        }
      }
    }
  }, [jobs, notify, nameOf, t]);
}
