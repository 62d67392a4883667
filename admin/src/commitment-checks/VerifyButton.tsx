import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { checkPath, type Scope } from './check';
import { useFirstChecks } from './useFirstChecks';

/** Starts the queue at its most serious anomaly, by `f`; not there when nothing waits. */
export const VerifyButton = ({ scope }: { scope: Scope }) => {
  const t = useT();
  const { count, checks } = useFirstChecks(scope) ?? { count: 0, checks: [] };
  const [first] = checks;
  if (!first) return null;
  return (
    <Button component={Link} to={checkPath(first.id, scope)} variant="contained" data-shortcut="f">
      {t('resources.commitment-checks.verify', { smart_count: count })}
    </Button>
  );
};
