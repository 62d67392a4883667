import { AWARD_HOLDERS } from '../awards/domain/award.js';
import { awardLifecycle } from '../awards/domain/award.lifecycle.js';
import { awardList } from '../awards/list.js';
import type { Role } from '../kernel/roles.js';
import type { Looker, Queue } from './queue.js';

/** Who follows what was committed until it is paid and justified. */
const FOLLOWERS: readonly Role[] = ['grants_officer', 'manager', 'finance_officer'];

const HELD = (column: 'since' | 'holder' | 'expected'): string =>
  `(SELECT held.${column} FROM committed_holder held WHERE held.award_id = a.id)`;

/** Finance follows every file, a manager those of the department, an officer their own. */
function whose(roles: readonly Role[], { id, departmentId }: Looker): Record<string, string> {
  if (roles.includes('finance_officer')) return {};
  return roles.includes('manager') ? { departmentId: String(departmentId) } : { officerId: String(id) };
}

/** What was committed and waits for somebody else than this person; null when they follow no payment. */
export function elsewhereFor(roles: readonly Role[], looker: Looker): Queue | null {
  if (!roles.some((role) => FOLLOWERS.includes(role))) return null;
  const others = AWARD_HOLDERS.filter((holder) => !(roles as readonly string[]).includes(holder));
  return {
    code: 'elsewhere',
    kind: 'waiting',
    resource: 'awards',
    guarded: awardLifecycle,
    list: awardList,
    filter: () => ({ state: 'granted', holder: others.join(','), ...whose(roles, looker) }),
    sum: 'amount',
    action: null,
    told: {
      label: 'b.legal_name',
      detail: 'a.object',
      since: HELD('since'),
      why: `jsonb_build_object('code', 'held', 'params', jsonb_build_object('holder', ${HELD('holder')}, 'expected', ${HELD('expected')},
        'due', financial_report_due_on(a.fiscal_year), 'day', (SELECT act.enforceable_on FROM deliberation act WHERE act.report_id = report.id)))`,
    },
  };
}
