import { Button } from '@mui/material';
import { CloudOff } from 'lucide-react';
import { incidentOf, ProblemError } from '../../api/problem';
import { useT } from '../../i18n';
import { EmptyState } from './EmptyState';

interface ErrorStateProps {
  error: unknown;
  /** What could not be read. */
  what: 'list' | 'record' | 'part';
  onRetry?: () => void;
}

/** What failed, in the words of the API when it spoke, the way out, and a number to quote. */
export const ErrorState = ({ error, what, onRetry }: ErrorStateProps) => {
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
        {onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {t('shared.retry')}
          </Button>
        )}
      </EmptyState>
    </div>
  );
};
