import { userLifecycle } from '../../access/domain/user.lifecycle.js';
import { userList } from '../../access/users/list.js';
import type { Role } from '../../kernel/roles.js';
import type { Queue } from '../queue.js';
import { assemblyClerkQueues } from './assembly-clerk.js';
import { auditorQueues } from './auditor.js';
import { financeOfficerQueues, yearsToAdvance } from './finance-officer.js';
import { grantsOfficerQueues } from './grants-officer.js';
import { managerQueues } from './manager.js';
import { signatoryQueues } from './signatory.js';

const accountsLocked: Queue = {
  code: 'accounts_locked',
  kind: 'todo',
  resource: 'users',
  guarded: userLifecycle,
  list: userList,
  filter: () => ({ state: 'locked' }),
  sum: null,
  action: 'unlock',
  told: { label: 'u.display_name', detail: 'd.name', since: `(u.locked_until AT TIME ZONE 'Europe/Paris')` },
};

/** What waits for each role, in the order in which it is looked at. */
export const QUEUES: Readonly<Record<Role, readonly Queue[]>> = {
  grants_officer: grantsOfficerQueues,
  manager: managerQueues,
  finance_officer: financeOfficerQueues,
  signatory: signatoryQueues,
  assembly_clerk: assemblyClerkQueues,
  auditor: auditorQueues,
  administrator: [accountsLocked, yearsToAdvance],
};
