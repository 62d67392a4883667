import type { LineAmount } from '../../budget/envelopes.js';
import { cancelOrder, order, type Origin } from '../../budget/movements.js';
import { decide } from '../../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../../platform/context.js';
import { lockRow, saveRow } from '../../platform/rows.js';
import { type MandatAction, mandatLifecycle } from '../domain/mandat.lifecycle.js';
import { Mandat } from '../payment.entities.js';
import { HOLD_PAYEE } from '../payee.js';
import { mandatFacts } from './facts.js';
import { numberInYear } from './number.js';

export interface MandatInput {
  on?: string;
  proof?: string;
  /** With `reject` and `cancel`. */
  reason?: string;
}

type Stamp = (tx: Tx, mandat: Mandat, input: MandatInput) => Promise<Partial<Mandat>> | Partial<Mandat>;

const STAMPS: Readonly<Record<MandatAction, Stamp>> = {
  order: async (tx, mandat) => ({
    number: await numberInYear(tx, 'mandat', mandat.fiscalYearId),
    orderedBy: actorId(tx),
    orderedOn: tx.today,
  }),
  sign: (tx) => ({ signedBy: actorId(tx) }),
  send: () => ({}),
  take_in_charge: (tx, _, { on = tx.today }) => ({ takenInChargeOn: on }),
  record_payment: (tx, _, { on = tx.today, proof }) => ({
    paidOn: on,
    proof: proof ?? null,
    proofRecordedBy: actorId(tx),
  }),
  withdraw_signature: () => ({ signedBy: null }),
  reject: ended,
  cancel: ended,
  reissue: () => ({}),
};

function ended(tx: Tx, _: Mandat, { on = tx.today, reason }: MandatInput): Partial<Mandat> {
  return { endedOn: on, endedBy: actorId(tx), endReason: reason ?? null };
}

const EFFECTS: Readonly<Partial<Record<MandatAction, (tx: Tx, mandat: Mandat, input: MandatInput) => Promise<void>>>> =
  {
    order: countOrdered,
    reject: takeBackOrder,
    cancel: takeBackOrder,
  };

/** Every transition of a mandat but its reissue; its signature and its sending are caused by its bordereau. */
export async function advanceMandat(
  tx: Tx,
  target: Target,
  action: MandatAction,
  input: MandatInput = {},
): Promise<void> {
  const row = await lockRow(tx, Mandat, target);
  if (!row.takenInChargeOn) await tx.query(HOLD_PAYEE, [row.paymentId]);
  const facts = await mandatFacts(tx, row.id, input.on);
  const state = decide(mandatLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`mandat.${action}`, input.reason);
  const stamps = await STAMPS[action](tx, row, input);
  await saveRow(tx, Mandat, row, { state, stateSince: tx.today, ...stamps });
  await EFFECTS[action]?.(tx, row, input);
}

/** The mandat leaves for the accountant: credits that were committed are now ordered. */
async function countOrdered(tx: Tx, mandat: Mandat): Promise<void> {
  await order(tx, originOf(mandat), await creditsOf(tx, mandat));
}

/** It ends unpaid: the opposite movement, on the day it ended. Nothing was ordered before the order. */
async function takeBackOrder(tx: Tx, mandat: Mandat, { on }: MandatInput): Promise<void> {
  if (mandat.number !== null) await cancelOrder(tx, originOf(mandat), await creditsOf(tx, mandat), on);
}

const originOf = ({ id, number }: Mandat): Origin => ({ kind: 'mandat', id, label: String(number) });

const creditsOf = (tx: Tx, { id }: Mandat): Promise<LineAmount[]> =>
  tx.query<LineAmount>(
    `SELECT line.credit_line_id AS "creditLineId", borne.amount_cents AS "amountCents"
     FROM mandat_line borne JOIN imputation_line line ON line.id = borne.imputation_line_id WHERE borne.mandat_id = $1`,
    [id],
  );
