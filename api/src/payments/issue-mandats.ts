import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ConfirmedAccount } from './domain/payment.lifecycle.js';
import { type BearingLine, type MandatDraft, mandatDrafts } from './domain/spreading.js';
import { Mandat, MandatLine, type Payment } from './payment.entities.js';

export const BEARING_LINES = sqlFile(import.meta.dirname, 'bearing-lines.sql');

type Payee = ConfirmedAccount & { id: number };

/** One mandat a budget, each keeping the account it is issued to and the people of its chain. */
export async function issueMandats(tx: Tx, payment: Payment, payee: Payee): Promise<void> {
  const lines = await tx.query<BearingLine>(BEARING_LINES, [payment.awardId]);
  for (const draft of mandatDrafts(payment.amountCents, lines)) await issueMandat(tx, payment, payee, draft);
}

async function issueMandat(tx: Tx, payment: Payment, payee: Payee, draft: MandatDraft): Promise<void> {
  const { fiscalYearId, amountCents, lines } = draft;
  const mandatId = await addRow(tx, Mandat, {
    paymentId: payment.id,
    fiscalYearId,
    amountCents,
    departmentId: payment.departmentId,
    demonstration: payment.demonstration,
    bankAccountId: payee.id,
    certifiedBy: payment.certifiedBy,
    liquidatedBy: actorId(tx),
    ibanConfirmedBy: payee.confirmedBy,
    stateSince: tx.today,
  });
  for (const line of lines) await addRow(tx, MandatLine, { mandatId, ...line });
}
