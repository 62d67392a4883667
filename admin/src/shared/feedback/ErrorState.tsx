import { Button } from '@mui/material';
import { CloudOff } from 'lucide-react';
import { Link } from 'react-router';
import { incidentOf, ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { COMING_BACK } from '../list/useReturn';
import { EmptyState } from './EmptyState';

interface ErrorStateProps {
  error: unknown;
  /** What could not be read. */
  what: 'list' | 'record' | 'part';
  onRetry?: () => void;
  /** Where to go when asking again would not help. */
  back?: string;
}

/** Refused or missing, it will be so again; a server that is silent or broken may answer later. */
const isFinal = (error: unknown): boolean => error instanceof ProblemError && error.status < 500;

/** What failed, in the words of the API when it spoke, the way out, and a number to quote. */
export const ErrorState = ({ error, what, onRetry, back }: ErrorStateProps) => {
  const t = useT();
  const incident = incidentOf(error);
  const said = error instanceof ProblemError ? error.message : t('shared.failure.text');
  return (
    <div role="alert">
      <EmptyState
        icon={CloudOff}
        title={t(`shared.failure.${what}`)}
        text={incident ? `${said} ${t('shared.failure.incident', { incident })}` : said}
      >
        {back && isFinal(error) ? (
          <Button component={Link} to={back} state={COMING_BACK} variant="outlined">
            {t('shared.back')}
          </Button>
        ) : (
          onRetry && (
            <Button variant="outlined" onClick={onRetry}>
              {t('shared.retry')}
            </Button>
          )
        )}
      </EmptyState>
    </div>
  );
};
