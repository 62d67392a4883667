import { decide } from '../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { found, lockRow, saveRow } from '../platform/rows.js';
import { HOLD_PAYEE } from './payee.js';
import { type ConfirmedAccount, type PaymentAction, paymentLifecycle } from './domain/payment.lifecycle.js';
import { paymentFacts } from './facts.js';
import { issueMandats } from './issue-mandats.js';
import { Payment } from './payment.entities.js';

type Effect = (tx: Tx, payment: Payment, account: ConfirmedAccount & { id: number }) => Promise<void>;

const STAMPS: Readonly<Record<PaymentAction, (tx: Tx) => Partial<Payment>>> = {
  liquidate: (tx) => ({ liquidatedBy: actorId(tx), liquidatedOn: tx.today }),
};

const EFFECTS: Readonly<Record<PaymentAction, Effect>> = {
  liquidate: issueMandats,
};

/** Every transition of a payment. */
export async function advancePayment(tx: Tx, target: Target, action: PaymentAction): Promise<void> {
  const row = await lockRow(tx, Payment, target);
  await tx.query(HOLD_PAYEE, [row.id]);
  const facts = found(await paymentFacts(tx, row.instalmentId));
  const state = decide(paymentLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`payment.${action}`);
  await saveRow(tx, Payment, row, { state, stateSince: tx.today, ...STAMPS[action](tx) });
  await EFFECTS[action](tx, row, found(facts.account));
}
