import { keepAsRead } from '../act-texts/texts.js';
import { decide } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import { voidReserved } from '../numbering/settle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { lockSitting } from '../sittings/agenda.js';
import { carryDecided, lockDecided } from './decided.js';
import { type ReportAction, reportLifecycle } from './domain/report.lifecycle.js';
import { reportReasons } from './domain/report.reasons.js';
import { reportFacts } from './facts.js';
import { takeAllOff } from './place-items.js';
import { Report } from './report.entities.js';

export interface ReportInput {
  /** With `return_to_draft` and `withdraw`. */
  readonly reason?: string;
  /** With `place_on_agenda`. */
  readonly sittingId?: number;
}

/** The text that visas are asked on, the one that goes to the vote and the one that is voted are read again as they were. */
const KEPT_AT: ReadonlySet<ReportAction> = new Set(['request_visas', 'place_on_agenda', 'adopt']);

/** What leaves an agenda without being adopted leaves its number there, and why. */
const UNNUMBERED_BY: Partial<Record<ReportAction, string>> = {
  adjourn: 'Rapport ajourné',
  reject: 'Rapport rejeté',
  withdraw: 'Rapport retiré',
};

/**
 * Carries a report, and what it decides, through one action of its life cycle.
 * @throws Refusal forbidden, stale, or refused with every reason against.
 */
export async function advanceReport(
  tx: Tx,
  target: Target,
  action: ReportAction,
  { reason, sittingId }: ReportInput = {},
): Promise<void> {
  const row = await lockRow(tx, Report, target);
  if (sittingId !== undefined && !(await lockSitting(tx, sittingId))) {
    throw new Refusal('refused', [reportReasons.unknown_sitting({}, 'sittingId')]);
  }
  const decided = await lockDecided(tx, row.id);
  const state = decide(reportLifecycle, action, row.state, await reportFacts(tx, row.id, sittingId), tx.actor);
  await tx.mark(`report.${action}`, reason);
  await saveRow(tx, Report, row, { state, stateSince: tx.today, ...(await place(tx, action, sittingId)) });
  await carryDecided(tx, decided, action, reason);
  const why = UNNUMBERED_BY[action];
  if (why) await voidReserved(tx, row.id, [why, reason].filter(Boolean).join(' : '));
  if (action === 'withdraw') await takeAllOff(tx, row.id);
  if (KEPT_AT.has(action)) await saveRow(tx, Report, row, { textVersion: await keepAsRead(tx, row.id) });
}

/** The place on an agenda that the action gives or takes away. */
async function place(
  tx: Tx,
  action: ReportAction,
  sittingId: number | undefined,
): Promise<Partial<Pick<Report, 'sittingId' | 'agendaRank'>>> {
  if (action === 'adjourn' || action === 'withdraw') return { sittingId: null, agendaRank: null };
  if (sittingId === undefined) return {};
  const [next] = await tx.query<{ rank: number }>(
    'SELECT coalesce(max(agenda_rank), 0) + 1 AS rank FROM report WHERE sitting_id = $1',
    [sittingId],
  );
  return { sittingId, agendaRank: next!.rank };
}
