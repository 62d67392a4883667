import { Button } from '@mui/material';
import { Download } from 'lucide-react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { useLanguage, useT } from '../../i18n';
import { showDay } from '../../shared/format/days';
import { wholeNumber } from '../../shared/format/figures';
import { isUnderWay, pageOf, useJobName, useReadJobsAgain, type Job } from '../../shared/jobs';
import { Glyph } from '../../shared/state/Glyph';
import type { Family } from '../../theme/tokens';
import styles from './Jobs.module.css';

const FAMILIES: Readonly<Record<Job['state'], Family>> = {
  queued: 'neutral',
  running: 'progress',
  done: 'done',
  failed: 'stop',
  cancelled: 'ended',
};

export const JobRow = ({ job }: { job: Job }) => {
  const t = useT();
  const language = useLanguage();
  const name = useJobName()(job);
  const { state, done, total, result, error } = job;
  const figures = { done: wholeNumber(done, language), total: wholeNumber(total ?? 0, language) };
  const rows = total !== null && t('jobs.rows', { smart_count: total, _: figures.total });
  const kept = result && t(result.available ? 'jobs.until' : 'jobs.gone', { day: showDay(result.until) });
  const detail = error?.sentence ?? [t(`jobs.states.${state}`), rows, kept].filter(Boolean).join(' · ');
  return (
    <li className={styles.job}>
      <Glyph family={FAMILIES[state]} />
      <div>
        {name}
        {isUnderWay(job) && total !== null && (
          <>
            <progress className={styles.progress} value={done} max={Math.max(total, 1)} aria-label={name} />
            <span className={styles.detail}>{t('jobs.progress', figures)}</span>
          </>
        )}
        {!isUnderWay(job) && <span className={styles.detail}>{detail}</span>}
      </div>
      <Way job={job} name={name} />
    </li>
  );
};

/** The one thing left to do: stop it, or take what it made. */
const Way = ({ job, name }: { job: Job; name: string }) => {
  const t = useT();
  const notify = useNotify();
  const readAgain = useReadJobsAgain();
  const stop = async (): Promise<void> => {
    await client.post(`/jobs/${job.id}/cancel`, { body: {} }).catch((error: unknown) => {
      notify(error instanceof ProblemError ? error.message : t('shared.failure.text'), { type: 'error' });
    });
    await readAgain();
  };
  if (isUnderWay(job)) {
    return (
      <Button variant="outlined" size="small" aria-label={t('jobs.cancelOne', { name })} onClick={() => void stop()}>
        {t('jobs.cancel')}
      </Button>
    );
  }
  const page = pageOf(job);
  if (page) {
    return (
      <Button component={Link} to={page} variant="outlined" size="small" aria-label={t('jobs.openOne', { name })}>
        {t('jobs.open')}
      </Button>
    );
  }
  if (!job.result?.available) return null;
  const file = job.result.name;
  return (
    <Button
      component="a"
      variant="outlined"
      size="small"
      href={`/api/jobs/${job.id}/result`}
      download={file}
      aria-label={t('jobs.downloadOne', { name: file })}
      startIcon={<Download size={16} />}
    >
      {t('jobs.download')}
    </Button>
  );
};
