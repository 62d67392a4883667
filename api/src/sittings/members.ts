import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { saveRow } from '../platform/rows.js';
import { attendanceErrors } from './domain/attendance.js';
import { takeSitting } from './modify.js';
import { readSitting, type SittingView } from './read.js';
import type { RecordMembersDto } from './sitting.dto.js';
import { Sitting } from './sitting.entities.js';

const LINES = `jsonb_to_recordset($2::jsonb) AS line (rank int, name text, attendance text, represented_by text)`;

export const REMOVE_CHANGED_LINES = `
  DELETE FROM sitting_member m
  WHERE m.sitting_id = $1::bigint AND NOT EXISTS (
    SELECT FROM ${LINES}
    WHERE (line.rank, line.name, line.attendance, line.represented_by)
      IS NOT DISTINCT FROM (m.rank, m.name, m.attendance, m.represented_by))`;

export const ADD_MISSING_LINES = `
  INSERT INTO sitting_member (sitting_id, rank, name, attendance, represented_by)
  SELECT $1::bigint, line.* FROM ${LINES}
  ON CONFLICT ON CONSTRAINT uq_sitting_member_rank DO NOTHING`;

/** Replaces the attendance list. Only the lines that differ are written, so that history shows what changed. */
export async function recordMembers(tx: Tx, target: Target, input: RecordMembersDto): Promise<SittingView> {
  const row = await takeSitting(tx, target, input);
  const members = input.members.map((member) => ({ ...member, representedBy: member.representedBy ?? null }));
  refuseFor('invalid', attendanceErrors(members));
  const lines = members.map(({ name, attendance, representedBy }, index) => ({
    rank: index + 1,
    name,
    attendance,
    represented_by: representedBy,
  }));
  await tx.mark('sitting.record_members');
  await tx.query(REMOVE_CHANGED_LINES, [row.id, JSON.stringify(lines)]);
  await tx.query(ADD_MISSING_LINES, [row.id, JSON.stringify(lines)]);
  await saveRow(tx, Sitting, row, {});
  return readSitting(tx, row.id);
}
