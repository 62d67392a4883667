import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { accountReasons } from '../domain/account.reasons.js';

/**
 * Keeps a department open while somebody is placed in it.
 * @throws Refusal invalid when it is closed; one that does not exist is refused by its own constraint.
 */
export async function holdDepartment(tx: Tx, id: number): Promise<void> {
  const [department] = await tx.query<{ closed: boolean }>(
    'SELECT closed_on IS NOT NULL AS closed FROM department WHERE id = $1 FOR SHARE',
    [id],
  );
  refuseFor('invalid', department?.closed ? [accountReasons.department_closed({}, 'departmentId')] : []);
}
