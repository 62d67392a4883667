import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ConfirmedAccount } from './domain/payment.lifecycle.js';
import { type BearingLine, type MandatDraft, mandatDrafts } from './domain/spreading.js';
import { Mandat, MandatLine, type Payment } from './payment.entities.js';

export const BEARING_LINES = sqlFile(import.meta.dirname, 'bearing-lines.sql');

/** Taken until the end of the liquidation, then read: a mandat that ends meanwhile must show. $1: award. */
const HOLD_LINES = 'SELECT FROM imputation_line WHERE award_id = $1 ORDER BY id FOR NO KEY UPDATE';

type Payee = ConfirmedAccount & { id: number };

/** One mandat a budget, each keeping the account it is issued to and the people of its chain. */
export async function issueMandats(tx: Tx, payment: Payment, payee: Payee): Promise<void> {
  await tx.query(HOLD_LINES, [payment.awardId]);
  const lines = await tx.query<BearingLine>(BEARING_LINES, [payment.awardId]);
  const drafts = mandatDrafts(payment.amountCents, lines);
  for (const draft of drafts) await issueMandat(tx, payment, payee, { ...draft, replacesId: null });
}

/** One mandat, by the one who liquidates it. */
export async function issueMandat(
  tx: Tx,
  payment: Payment,
  payee: Payee,
  draft: MandatDraft & { replacesId: number | null },
): Promise<number> {
  const { fiscalYearId, amountCents, lines, replacesId } = draft;
  const mandatId = await addRow(tx, Mandat, {
    paymentId: payment.id,
    fiscalYearId,
    amountCents,
    replacesId,
    departmentId: payment.departmentId,
    demonstration: payment.demonstration,
    bankAccountId: payee.id,
    certifiedBy: payment.certifiedBy,
    liquidatedBy: actorId(tx),
    ibanConfirmedBy: payee.confirmedBy,
    stateSince: tx.today,
  });
  for (const line of lines) await addRow(tx, MandatLine, { mandatId, ...line });
  return mandatId;
}
