import { refuseFor } from '../kernel/refusal.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRows } from '../platform/rows.js';
import { CheckTreatment } from './check-treatment.entity.js';
import type { TreatChecksDto } from './check.dto.js';
import type { TreatmentView } from './check.view.js';
import { checkReasons } from './domain/check.reasons.js';
import { checksOf } from './read.js';

/**
 * Answers anomalies, all or none, for exactly the facts that were read.
 * @throws Refusal refused when one of them no longer stands, or was answered meanwhile.
 */
export async function treatChecks(tx: Tx, { checkIds, outcome, note }: TreatChecksDto): Promise<TreatmentView> {
  const standing = (await checksOf(tx, checkIds)).filter((check) => check.outcome === null);
  const gone = checkIds.length - standing.length;
  refuseFor('refused', gone > 0 ? [checkReasons.facts_changed({ count: gone }, 'checkIds')] : []);
  await tx.mark('check_treatment.treat', note);
  await addRows(
    tx,
    CheckTreatment,
    standing.map(({ id, code, subject, subjectId, facts }) => ({
      ...{ checkId: id, code, subject, subjectId, facts },
      ...{ outcome, note: note ?? null, treatedBy: actorId(tx), treatedOn: tx.today },
    })),
  );
  return { treated: standing.length };
}
