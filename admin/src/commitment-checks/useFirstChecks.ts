import { useCanAccess } from 'react-admin';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import type { Check, CheckTotals, Scope } from './check';

const SHOWN = 3;

/** How many wait within a scope, and the most serious of them; nothing while it is read. */
export function useFirstChecks(scope: Scope): { count: number; checks: Check[] } | undefined {
  const { canAccess } = useCanAccess({ resource: 'commitment-checks', action: 'list' });
  const waiting = { ...scope, treated: 'false' };
  const { data: totals } = useRead<CheckTotals>(canAccess ? '/commitment-checks/totals' : null, waiting);
  const { data } = useRead<ListAnswer<Check>>(canAccess ? '/commitment-checks' : null, { ...waiting, perPage: SHOWN });
  return totals && data && { count: totals.count, checks: data.items };
}
