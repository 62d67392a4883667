import { reserveNumber, takeNumber } from '../numbering/issue.js';
import { Refusal } from '../kernel/refusal.js';
import { numberingReasons } from '../numbering/domain/numbering.reasons.js';
import type { Target, Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { lockSitting } from '../sittings/agenda.js';

export const UNNUMBERED = `
  SELECT r.id, r.agenda_rank AS rank, d.code AS department
  FROM report r JOIN department d ON d.id = r.department_id
  WHERE r.sitting_id = $1::bigint AND r.state = 'on_agenda'
    AND NOT EXISTS (SELECT FROM act_number n WHERE n.report_id = r.id AND n.state = 'reserved')
  ORDER BY r.agenda_rank`;

/**
 * Keeps a number for the act of each report of an agenda that has none yet, in its order: how many were given.
 * @throws Refusal refused while no series numbers the acts of this body.
 */
export async function numberAgenda(tx: Tx, { id }: Target): Promise<number> {
  const { body, heldOn } = found(await lockSitting(tx, id));
  const reports = await tx.query<{ id: number; rank: number; department: string }>(UNNUMBERED, [id]);
  await tx.mark('act_number.reserve');
  for (const { id: reportId, rank, department } of reports) {
    const taken = await takeNumber(tx, { kind: 'deliberation', body, on: heldOn, rank, department });
    if (!taken) throw new Refusal('refused', [numberingReasons.number_required()]);
    await reserveNumber(tx, taken, reportId);
  }
  return reports.length;
}
