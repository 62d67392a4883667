import { decide, judge } from '../kernel/lifecycle.js';
import { reasonView } from '../platform/action-views.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import type { MergeBeneficiaryDto } from './beneficiary.dto.js';
import { Beneficiary } from './beneficiary.entities.js';
import type { MergePreviewView } from './beneficiary.view.js';
import { beneficiaryLifecycle, type BeneficiaryState, type MergedSide } from './domain/beneficiary.lifecycle.js';
import { takenOver } from './domain/merge.js';
import { assertConsistent } from './identity.js';
import { mergeSide } from './merge-side.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** What follows a body to the record that remains. Bank accounts do not: a mandat keeps the one it was issued with. */
export const MOVED = ['grant_request', 'award', 'membership', 'beneficiary_contact'] as const;

const stateOf = ({ merged }: MergedSide): BeneficiaryState => (merged ? 'merged' : 'active');

/** What merging this record would move, and what stands against it. */
export async function previewMerge(tx: Tx, id: number, intoId: number | null): Promise<MergePreviewView> {
  const duplicate = await mergeSide(tx, id);
  const survivor = intoId === null ? null : await mergeSide(tx, intoId);
  const verdict = judge(beneficiaryLifecycle, 'merge', stateOf(duplicate), { duplicate, survivor });
  const reasons = verdict.allowed ? [] : verdict.reasons;
  return {
    allowed: verdict.allowed,
    reasons: reasons.map((reason) => reasonView(reason, tx.language)),
    moves: duplicate.files,
  };
}

/** Two records become one: what hung on the first hangs on the second, which takes from it what was chosen. */
export async function mergeBeneficiary(tx: Tx, target: Target, input: MergeBeneficiaryDto): Promise<BeneficiaryView> {
  const { intoId, intoVersion, reason, keep } = input;
  await holdBoth(tx, [target.id, intoId]);
  const duplicate = await lockRow(tx, Beneficiary, target);
  const survivor = await lockRow(tx, Beneficiary, { id: intoId, version: intoVersion });
  const sides = { duplicate: await mergeSide(tx, duplicate.id), survivor: await mergeSide(tx, survivor.id) };
  decide(beneficiaryLifecycle, 'merge', stateOf(sides.duplicate), sides, tx.actor);
  const taken = takenOver(duplicate, survivor, keep) as Partial<Beneficiary>;
  await assertConsistent(tx, { ...survivor, ...taken });
  await tx.mark('beneficiary.merge', reason);
  const merge = { mergedInto: survivor.id, mergedOn: tx.today, mergedBy: actorId(tx), mergeReason: reason };
  await saveRow(tx, Beneficiary, duplicate, merge);
  await moveFiles(tx, duplicate.id, survivor.id);
  await saveRow(tx, Beneficiary, survivor, taken);
  return readBeneficiary(tx, duplicate.id);
}

/**
 * Awards, requests, then the bodies, each by ascending id: the one order of locks. FOR UPDATE, so that whoever is
 * adding something to one of the two bodies is waited for, and whoever comes after sees that it was merged.
 */
async function holdBoth(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.query('SELECT FROM award WHERE beneficiary_id = ANY ($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
  await tx.query('SELECT FROM grant_request WHERE beneficiary_id = ANY ($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
  await tx.query('SELECT FROM beneficiary WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
}

/** To whom a file belongs is a link, not a rule of the file: no use case of theirs is asked. */
async function moveFiles(tx: Tx, from: number, to: number): Promise<void> {
  for (const table of MOVED) {
    await tx.query(`UPDATE ${table} SET beneficiary_id = $2, version = version + 1 WHERE beneficiary_id = $1`, [
      from,
      to,
    ]);
  }
  // Its papers too, save those that the other has already; what was removed stays where it was.
  await tx.query(
    `UPDATE attachment moved SET subject_id = $2, version = version + 1
     WHERE subject = 'beneficiary' AND subject_id = $1 AND removed_on IS NULL AND NOT EXISTS (
       SELECT FROM attachment held WHERE held.subject = 'beneficiary' AND held.subject_id = $2
         AND held.removed_on IS NULL AND held.sha256 = moved.sha256)`,
    [from, to],
  );
  // What had been merged into the one that goes is found at once under the one that stays.
  await tx.query('UPDATE beneficiary SET merged_into = $2, version = version + 1 WHERE merged_into = $1', [from, to]);
}
