import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { advancePayment } from '../../api/src/payments/advance.js';
import { advanceBordereau } from '../../api/src/payments/bordereaux/advance.js';
import { prepareBordereau } from '../../api/src/payments/bordereaux/prepare.js';
import { certifyPayment } from '../../api/src/payments/certify.js';
import { advanceMandat } from '../../api/src/payments/mandats/advance.js';
import type { CastName } from './cast.js';
import type { Stage } from './stage.js';

interface PaymentDays {
  certifiedOn: CalendarDay;
  orderedOn: CalendarDay;
  signedOn: CalendarDay;
  paidOn: CalendarDay;
}

/** One instalment on the principal budget through the whole chain: the officer certifies, finance liquidates and orders, the signatory signs, the accountant pays. */
export async function payInstalment(
  stage: Stage,
  awardId: number,
  rank: number,
  evidence: string,
  { certifiedOn, orderedOn, signedOn, paidOn }: PaymentDays,
): Promise<void> {
  const paymentId = await certifyInstalment(stage, awardId, rank, evidence, certifiedOn);
  for (const id of await liquidatePayment(stage, paymentId, orderedOn)) {
    await sendMandat(stage, id, 'signatory', orderedOn, signedOn);
    await payMandat(stage, id, paidOn);
  }
}

/** The whole of an instalment, by its rank from zero; the payment. */
export async function certifyInstalment(
  stage: Stage,
  awardId: number,
  rank: number,
  evidence: string,
  day: CalendarDay,
): Promise<number> {
  return stage.on(day, 'officer', async (tx) => {
    const [instalment] = await tx.query<{ id: number; amountCents: number }>(
      'SELECT id, amount_cents AS "amountCents" FROM instalment WHERE award_id = $1 ORDER BY rank OFFSET $2 LIMIT 1',
      [awardId, rank],
    );
    const { id: instalmentId, amountCents } = instalment!;
    return (await certifyPayment(tx, { instalmentId, amountCents, evidence })).id;
  });
}

/** The mandats of the payment, one a budget, in the order of its imputation. */
export async function liquidatePayment(stage: Stage, id: number, day: CalendarDay): Promise<number[]> {
  return stage.on(day, 'finance', async (tx) => {
    await advancePayment(tx, { id }, 'liquidate');
    const mandats = await tx.query<{ id: number }>('SELECT id FROM mandat WHERE payment_id = $1 ORDER BY id', [id]);
    return mandats.map((mandat) => mandat.id);
  });
}

/** Ordered and gathered alone in its bordereau, which the ordonnateur of its budget signs. */
export async function sendMandat(
  stage: Stage,
  id: number,
  signatory: CastName,
  orderedOn: CalendarDay,
  signedOn = orderedOn,
): Promise<void> {
  const bordereau = await stage.on(orderedOn, 'finance', async (tx) => {
    await advanceMandat(tx, { id }, 'order');
    return prepareBordereau(tx, { mandatIds: [id] });
  });
  await stage.on(signedOn, signatory, (tx) => advanceBordereau(tx, { id: bordereau.id }, 'sign'));
  await stage.on(signedOn, 'finance', (tx) => advanceBordereau(tx, { id: bordereau.id }, 'send'));
}

/** Taken in charge and paid on the same day, as the accountant's return file says. */
export async function payMandat(stage: Stage, id: number, on: CalendarDay): Promise<void> {
  const proof = 'Flux de retour du comptable';
  await stage.on(on, 'secondFinance', (tx) => advanceMandat(tx, { id }, 'take_in_charge', { on }));
  await stage.on(on, 'secondFinance', (tx) => advanceMandat(tx, { id }, 'record_payment', { on, proof }));
}
