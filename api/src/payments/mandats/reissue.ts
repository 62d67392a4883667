import { decide } from '../../kernel/lifecycle.js';
import { Refusal } from '../../kernel/refusal.js';
import type { Target, Tx } from '../../platform/context.js';
import { found, lockRow } from '../../platform/rows.js';
import { mandatLifecycle } from '../domain/mandat.lifecycle.js';
import { mandatReasons } from '../domain/mandat.reasons.js';
import { issueMandat } from '../issue-mandats.js';
import { HOLD_PAYEE } from '../payee.js';
import { Mandat, Payment } from '../payment.entities.js';
import { mandatFacts } from './facts.js';

/** What the mandat bore, on the lines that bear it now: at the end of its year they may have gone on in the next one. */
export const LINES_TO_BEAR = `SELECT line.id AS "imputationLineId", envelope.fiscal_year_id AS "fiscalYearId",
    sum(borne.amount_cents)::bigint AS "amountCents"
  FROM mandat_line borne JOIN imputation_line line ON line.id = line_bearing(borne.imputation_line_id)
  JOIN credit_line ON credit_line.id = line.credit_line_id
  JOIN control_envelope envelope ON envelope.id = credit_line.envelope_id
  WHERE borne.mandat_id = $1::bigint GROUP BY line.id, envelope.fiscal_year_id ORDER BY line.id`;

type LineToBear = { imputationLineId: number; fiscalYearId: number; amountCents: number };

/** Issues another mandat in the place of one that was rejected or cancelled: same payment, same budget, today's account. */
export async function reissueMandat(tx: Tx, target: Target): Promise<number> {
  const payment = await lockRow(tx, Payment, { id: await paymentOf(tx, target) });
  const ended = await lockRow(tx, Mandat, target);
  await tx.query(HOLD_PAYEE, [payment.id]);
  const facts = await mandatFacts(tx, ended.id);
  decide(mandatLifecycle, 'reissue', ended.state, facts, tx.actor);
  await tx.mark('mandat.reissue');
  const borne = await tx.query<LineToBear>(LINES_TO_BEAR, [ended.id]);
  const [fiscalYearId, ...others] = new Set(borne.map((line) => line.fiscalYearId));
  if (others.length > 0) throw new Refusal('refused', [mandatReasons.lines_in_two_years()]);
  const lines = borne.map(({ imputationLineId, amountCents }) => ({ imputationLineId, amountCents }));
  const draft = { fiscalYearId: found(fiscalYearId), amountCents: ended.amountCents, lines, replacesId: ended.id };
  return issueMandat(tx, payment, found(facts.liquidation?.account), draft);
}

async function paymentOf(tx: Tx, { id }: Target): Promise<number> {
  const [mandat] = await tx.query<{ paymentId: number }>('SELECT payment_id AS "paymentId" FROM mandat WHERE id = $1', [
    id,
  ]);
  return found(mandat).paymentId;
}
