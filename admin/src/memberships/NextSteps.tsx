import { Button } from '@mui/material';
import { RefreshCw, ScrollText } from 'lucide-react';
import { Link } from 'react-router';
import { mayAccess } from '../api/access';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import type { Membership } from './membership';

/** What goes on from here: the report that decides it, then the year after. */
export const NextSteps = ({ dues: { id, state, report, renewedBy } }: { dues: Membership }) => {
  const t = useT();
  const roles = useSession()?.user.roles ?? [];
  if (state === 'drafting' && report === null && mayAccess(roles, 'reports', 'create')) {
    return (
      <Button
        component={Link}
        to={`/reports/create?items=membership.${id}`}
        variant="contained"
        startIcon={<ScrollText size={16} />}
      >
        {t('resources.memberships.next.report')}
      </Button>
    );
  }
  if (state === 'approved' && renewedBy === null && mayAccess(roles, 'memberships', 'create')) {
    return (
      <Button
        component={Link}
        to={`/memberships/create?renewalOfId=${id}`}
        variant="outlined"
        startIcon={<RefreshCw size={16} />}
      >
        {t('resources.memberships.next.renewal')}
      </Button>
    );
  }
  return null;
};
