import { decide } from '../../kernel/lifecycle.js';
import type { Target, Tx } from '../../platform/context.js';
import { found, lockRow } from '../../platform/rows.js';
import { mandatLifecycle } from '../domain/mandat.lifecycle.js';
import { issueMandat } from '../issue-mandats.js';
import { HOLD_PAYEE } from '../payee.js';
import { Mandat, Payment } from '../payment.entities.js';
import { mandatFacts } from './facts.js';

/** Issues another mandat in the place of one that was rejected or cancelled: same payment, same budget, today's account. */
export async function reissueMandat(tx: Tx, target: Target): Promise<number> {
  const payment = await lockRow(tx, Payment, { id: await paymentOf(tx, target) });
  const ended = await lockRow(tx, Mandat, target);
  await tx.query(HOLD_PAYEE, [payment.id]);
  const facts = await mandatFacts(tx, ended.id);
  decide(mandatLifecycle, 'reissue', ended.state, facts, tx.actor);
  await tx.mark('mandat.reissue');
  const { fiscalYearId, amountCents } = ended;
  const lines = await tx.query<{ imputationLineId: number; amountCents: number }>(
    `SELECT imputation_line_id AS "imputationLineId", amount_cents AS "amountCents" FROM mandat_line WHERE mandat_id = $1
     ORDER BY imputation_line_id`,
    [ended.id],
  );
  const draft = { fiscalYearId, amountCents, lines, replacesId: ended.id };
  return issueMandat(tx, payment, found(facts.liquidation?.account), draft);
}

async function paymentOf(tx: Tx, { id }: Target): Promise<number> {
  const [mandat] = await tx.query<{ paymentId: number }>('SELECT payment_id AS "paymentId" FROM mandat WHERE id = $1', [
    id,
  ]);
  return found(mandat).paymentId;
}
