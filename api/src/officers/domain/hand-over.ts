import type { Reason } from '../../kernel/reasons.js';
import type { Role } from '../../kernel/roles.js';
import { officerReasons as reasons } from './officer.reasons.js';

/** Who would receive the files; null when there is no such account. */
export type Receiver = {
  readonly id: number;
  readonly departmentId: number;
  readonly roles: readonly Role[];
  readonly active: boolean;
} | null;

/** Why files cannot go from one officer to the other, in the department of the manager who asks. */
export function receiverReasons(fromId: number, receiver: Receiver, departmentId: number | null): Reason[] {
  if (receiver?.id === fromId) return [reasons.same_officer({}, 'toId')];
  const fits = receiver?.active && receiver.roles.includes('grants_officer') && receiver.departmentId === departmentId;
  return fits ? [] : [reasons.active_officer_expected({}, 'toId')];
}
