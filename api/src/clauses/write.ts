import { addDays } from '../kernel/calendar-day.js';
import { decide } from '../kernel/lifecycle.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { addRow, lockRow, saveRow } from '../platform/rows.js';
import type { CloseClauseDto, CreateClauseDto, ModifyClauseDto } from './clause.dto.js';
import { ClauseRow } from './clause.entity.js';
import type { ClauseView } from './clause.view.js';
import { type ClauseAction, clauseLifecycle } from './domain/clause.lifecycle.js';
import { entryReasons, followingReasons } from './domain/entry.js';
import { readClause } from './read.js';

const UNSTATED = {
  legalReference: null,
  legalLink: null,
  actNumber: null,
  actOn: null,
  validUntil: null,
  replacesId: null,
};

/** Adds a clause to the library; the one that it replaces holds until the day before. */
export async function createClause(tx: Tx, input: CreateClauseDto): Promise<ClauseView> {
  const entry = { ...UNSTATED, ...input };
  refuseFor('invalid', entryReasons(entry));
  await tx.mark(entry.replacesId === null ? 'clause.create' : 'clause.replace');
  if (entry.replacesId !== null) await endFormer(tx, entry.replacesId, entry.validFrom);
  return readClause(tx, await addRow(tx, ClauseRow, entry));
}

async function endFormer(tx: Tx, id: number, validFrom: string): Promise<void> {
  const former = await lockRow(tx, ClauseRow, { id });
  refuseFor('invalid', followingReasons(former, validFrom));
  const before = addDays(validFrom, -1);
  if (former.validUntil === null || former.validUntil > before) {
    await saveRow(tx, ClauseRow, former, { validUntil: before });
  }
}

/** Puts a clause right. What a text cites keeps its words, which the database holds. */
export async function modifyClause(tx: Tx, target: Target, input: ModifyClauseDto): Promise<ClauseView> {
  const row = await lockRow(tx, ClauseRow, target);
  refuseFor('invalid', entryReasons({ ...row, ...input }));
  await tx.mark('clause.modify');
  await saveRow(tx, ClauseRow, row, { ...input });
  return readClause(tx, row.id);
}

/** Gives a clause its last day. */
export async function advanceClause(
  tx: Tx,
  target: Target,
  action: ClauseAction,
  { validUntil }: CloseClauseDto,
): Promise<void> {
  const row = await lockRow(tx, ClauseRow, target);
  const { state, versions } = await readClause(tx, row.id);
  const facts = { validFrom: row.validFrom, validUntil, replaced: versions[0]!.id !== row.id };
  decide(clauseLifecycle, action, state, facts, tx.actor);
  await tx.mark(`clause.${action}`);
  await saveRow(tx, ClauseRow, row, { validUntil });
}
