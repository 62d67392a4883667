import { Refusal } from '../kernel/refusal.js';
import { numberingReasons } from '../numbering/domain/numbering.reasons.js';
import type { NumberFacts } from '../numbering/domain/pattern.js';
import { bearNumber, takeNumber } from '../numbering/issue.js';
import { reservedNumber, useNumber } from '../numbering/settle.js';
import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { advanceReport } from '../reports/advance.js';
import type { AdoptReportDto } from './deliberation.dto.js';
import { Deliberation } from './deliberation.entity.js';
import { deliberationReasons } from './domain/deliberation.reasons.js';
import { type DeliberationView, readDeliberation } from './read.js';

export const NUMBER_FACTS = `
  SELECT r.body, s.held_on AS "on", d.code AS department, r.agenda_rank AS rank
  FROM report r JOIN sitting s ON s.id = r.sitting_id JOIN department d ON d.id = r.department_id WHERE r.id = $1::bigint`;

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
  const number = await numberOf(tx, input);
  await tx.mark('deliberation.adopt');
  return readDeliberation(tx, await addRow(tx, Deliberation, { ...input, ...report, number }));
}

/**
 * The number kept for the act, the one that is given, or the next of the house.
 * @throws Refusal invalid when another one is kept for it, or none can be given.
 */
async function numberOf(tx: Tx, { reportId, number }: AdoptReportDto): Promise<string> {
  const reserved = await reservedNumber(tx, reportId);
  if (!reserved) return number ?? nextNumber(tx, reportId);
  if (number && number !== reserved.number) {
    throw new Refusal('invalid', [numberingReasons.number_reserved({ number: reserved.number }, 'number')]);
  }
  await useNumber(tx, reserved.id);
  return reserved.number;
}

async function nextNumber(tx: Tx, reportId: number): Promise<string> {
  const [wanted] = await tx.query<NumberFacts>(NUMBER_FACTS, [reportId]);
  const taken = await takeNumber(tx, { ...wanted!, kind: 'deliberation' });
  if (!taken) throw new Refusal('invalid', [numberingReasons.number_required({}, 'number')]);
  await bearNumber(tx, taken, reportId);
  return taken.number;
}
