import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { advancePayment } from '../../api/src/payments/advance.js';
import { advanceBordereau } from '../../api/src/payments/bordereaux/advance.js';
import { prepareBordereau } from '../../api/src/payments/bordereaux/prepare.js';
import { certifyPayment } from '../../api/src/payments/certify.js';
import { advanceMandat } from '../../api/src/payments/mandats/advance.js';
import type { Stage } from './stage.js';

interface PaymentDays {
  certifiedOn: CalendarDay;
  orderedOn: CalendarDay;
  signedOn: CalendarDay;
  paidOn: CalendarDay;
}

/** One instalment through the whole chain: the officer certifies, finance liquidates and orders, the signatory signs, the accountant pays. */
export async function payInstalment(
  stage: Stage,
  awardId: number,
  rank: number,
  evidence: string,
  { certifiedOn, orderedOn, signedOn, paidOn }: PaymentDays,
): Promise<void> {
  const payment = await stage.on(certifiedOn, 'officer', async (tx) => {
    const [instalment] = await tx.query<{ id: number; amountCents: number }>(
      'SELECT id, amount_cents AS "amountCents" FROM instalment WHERE award_id = $1 ORDER BY rank OFFSET $2 LIMIT 1',
      [awardId, rank],
    );
    const { id: instalmentId, amountCents } = instalment!;
    return certifyPayment(tx, { instalmentId, amountCents, evidence });
  });
  const { mandatIds, bordereauId } = await stage.on(orderedOn, 'finance', async (tx) => {
    await advancePayment(tx, { id: payment.id }, 'liquidate');
    const mandats = await tx.query<{ id: number }>('SELECT id FROM mandat WHERE payment_id = $1 ORDER BY id', [
      payment.id,
    ]);
    const ids = mandats.map(({ id }) => id);
    for (const id of ids) await advanceMandat(tx, { id }, 'order');
    return { mandatIds: ids, bordereauId: (await prepareBordereau(tx, { mandatIds: ids })).id };
  });
  await stage.on(signedOn, 'signatory', (tx) => advanceBordereau(tx, { id: bordereauId }, 'sign'));
  await stage.on(signedOn, 'finance', (tx) => advanceBordereau(tx, { id: bordereauId }, 'send'));
  for (const id of mandatIds) {
    await stage.on(paidOn, 'secondFinance', (tx) => advanceMandat(tx, { id }, 'take_in_charge', { on: paidOn }));
    const proof = 'Flux de retour du comptable';
    await stage.on(paidOn, 'secondFinance', (tx) => advanceMandat(tx, { id }, 'record_payment', { on: paidOn, proof }));
  }
}
