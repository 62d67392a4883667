import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { type Receiver, receiverReasons } from './domain/hand-over.js';
import { HELD_SUBJECTS, type HeldSubject } from '../access/domain/held-files.js';
import { officerReasons } from './domain/officer.reasons.js';
import type { HandOverDto } from './officer.dto.js';
import type { HeldFileView, OfficerView } from './officer.view.js';
import { HELD_FILES, readOfficer } from './read.js';

/**
 * The open files of an officer go to another one of the manager's department, all in one act.
 * @throws Refusal invalid when the other is not an active officer there, refused when there is nothing to hand over.
 */
export async function handOver(tx: Tx, fromId: number, { toId, reason }: HandOverDto): Promise<OfficerView> {
  const { departmentId } = tx.actor;
  const accounts = await tx.query<NonNullable<Receiver>>(
    'SELECT id, department_id AS "departmentId", roles, active FROM app_user WHERE id = ANY ($1::bigint[]) ORDER BY id FOR SHARE',
    [[fromId, toId]],
  );
  refuseFor('invalid', receiverReasons(fromId, accounts.find(({ id }) => id === toId) ?? null, departmentId));
  const files = await tx.query<HeldFileView>(HELD_FILES, [fromId, departmentId]);
  refuseFor('refused', files.length === 0 ? [officerReasons.nothing_to_hand_over()] : []);
  for (const subject of HELD_SUBJECTS) {
    const ids = files.filter((file) => file.subject === subject).map(({ id }) => id);
    if (ids.length > 0) await changeOfficer(tx, subject, ids, toId, reason);
  }
  return readOfficer(tx, fromId);
}

/** Whatever the file, its officer changes and nothing else of it: no rule of its own is at stake. */
async function changeOfficer(
  tx: Tx,
  subject: HeldSubject,
  ids: readonly number[],
  officerId: number,
  reason?: string | null,
): Promise<void> {
  await tx.mark(`${subject}.hand_over`, reason);
  await tx.query(`UPDATE ${subject} SET officer_id = $2, version = version + 1 WHERE id = ANY ($1::bigint[])`, [
    ids,
    officerId,
  ]);
}
