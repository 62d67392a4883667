import { assertMet } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRow, assertInScope } from '../platform/rows.js';
import { certification } from './domain/certification.js';
import { paymentReasons } from './domain/payment.reasons.js';
import { paymentFacts } from './facts.js';
import type { CertifyDto } from './payment.dto.js';
import { Payment } from './payment.entities.js';
import { type PaymentView, readPayment } from './read.js';

/** Certifies the « service fait » of an instalment: the payment is born, and the balance of the award falls. */
export async function certifyPayment(tx: Tx, input: CertifyDto): Promise<PaymentView> {
  const facts = await paymentFacts(tx, input.instalmentId);
  if (!facts) throw new Refusal('refused', [paymentReasons.unknown_instalment({}, 'instalmentId')]);
  const { awardId, departmentId, demonstration } = facts;
  assertInScope(tx.actor, departmentId);
  assertMet(certification, { ...facts, amountCents: input.amountCents });
  await tx.mark('payment.create');
  const id = await addRow(tx, Payment, {
    ...input,
    awardId,
    departmentId,
    demonstration,
    stateSince: tx.today,
    certifiedBy: actorId(tx),
    certifiedOn: tx.today,
  });
  return readPayment(tx, id);
}
