import { actorId, type Tx } from '../../platform/context.js';
import { addRows } from '../../platform/rows.js';
import { sqlFile } from '../../platform/sql.js';
import { beyondOf, isShort, type VisaGiven, type WantedLine } from '../domain/line-override.js';
import type { LineAmount } from '../envelopes.js';
import { keyOf, type Origin } from '../movements.js';
import { LineOverride } from './override.entities.js';
import type { LineOverrideView, LineShortageView } from './override.view.js';

export const WANTED_LINES = sqlFile(import.meta.dirname, 'wanted-lines.sql');
export const LINE_OVERRIDES = sqlFile(import.meta.dirname, 'overrides.sql');

/**
 * The credit lines behind the amounts wanted, each with what it has left and the right of the person to go beyond it.
 * Read without a lock: ck_movement_within_line is what holds when two visas want the last euros together.
 */
export function wantedLines(tx: Tx, wanted: readonly LineAmount[]): Promise<WantedLine[]> {
  return tx.query<WantedLine>(WANTED_LINES, [JSON.stringify(wanted), tx.actor.id]);
}

/** The lines that a visa would take below zero, with their arithmetic. */
export const shortagesOf = (lines: readonly WantedLine[]): LineShortageView[] =>
  lines.filter(isShort).map((short) => {
    const { name: line, overrideRightId: _, ...figures } = short;
    return { ...figures, line, beyondCents: beyondOf(short) };
  });

interface GivenVisa {
  readonly creditLines: readonly WantedLine[];
  readonly visa: VisaGiven;
}

/** Records what a visa takes beyond its lines, before it does: the database compares the reservation with it. */
export async function overrideLines(tx: Tx, origin: Origin, { creditLines, visa }: GivenVisa): Promise<void> {
  const short = creditLines.filter(isShort);
  if (short.length === 0) return;
  const reason = visa!.reason!;
  await tx.mark('line_override.decide', reason);
  await addRows(
    tx,
    LineOverride,
    short.map((line) => ({
      movementKey: keyOf(origin, 'reservation', line.creditLineId),
      creditLineId: line.creditLineId,
      rightId: line.overrideRightId!,
      beyondCents: beyondOf(line),
      reason,
      decidedBy: actorId(tx),
      decidedOn: tx.today,
    })),
  );
}

/** What a document took beyond its lines, since ever. */
export const overridesOfOrigin = (tx: Tx, kind: Origin['kind'], id: number): Promise<LineOverrideView[]> =>
  tx.query(LINE_OVERRIDES, [kind, id, null]);

/** What was taken beyond a line, since ever. */
export const overridesOfLine = (tx: Tx, creditLineId: number): Promise<LineOverrideView[]> =>
  tx.query(LINE_OVERRIDES, [null, null, creditLineId]);
