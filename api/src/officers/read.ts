import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { OFFICER_COLUMNS, OFFICER_TABLES } from './list.js';
import type { HeldFileView, OfficerItem, OfficerView } from './officer.view.js';

export const OFFICER = `SELECT ${OFFICER_COLUMNS} FROM ${OFFICER_TABLES} true WHERE u.id = $1::bigint`;
export const HELD_FILES = sqlFile(import.meta.dirname, 'held-files.sql');

/** An officer and the files that they still carry, those that wait longest first. */
export async function readOfficer(tx: Tx, id: number): Promise<OfficerView> {
  const officer = found((await tx.query<OfficerItem>(OFFICER, [id]))[0]);
  assertInScope(tx.actor, officer.departmentId);
  return { ...officer, files: await tx.query<HeldFileView>(HELD_FILES, [id, null]) };
}
