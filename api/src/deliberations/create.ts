import { Refusal } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { advanceReport } from '../reports/advance.js';
import type { AdoptReportDto } from './deliberation.dto.js';
import { Deliberation } from './deliberation.entity.js';
import { deliberationReasons } from './domain/deliberation.reasons.js';
import { type DeliberationView, readDeliberation } from './read.js';

/**
 * Records the adoption of a report: the act is born, its awards are granted, their credits committed,
 * their conventions voted, all at once or not at all.
 */
export async function adoptReport(
  tx: Tx,
  input: AdoptReportDto & { demonstration?: boolean },
): Promise<DeliberationView> {
  const [report] = await tx.query<{ sittingId: number; adoptedOn: string }>(
    `SELECT s.id AS "sittingId", s.held_on AS "adoptedOn" FROM report r LEFT JOIN sitting s ON s.id = r.sitting_id
     WHERE r.id = $1 FOR NO KEY UPDATE OF r`,
    [input.reportId],
  );
  if (!report) throw new Refusal('refused', [deliberationReasons.unknown_report({}, 'reportId')]);
  await advanceReport(tx, { id: input.reportId }, 'adopt');
  await tx.mark('deliberation.adopt');
  return readDeliberation(tx, await addRow(tx, Deliberation, { ...input, ...report }));
}
