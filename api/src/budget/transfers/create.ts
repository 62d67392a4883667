import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRow } from '../../platform/rows.js';
import { chapitresOf } from '../domain/transfer.js';
import { recordMovements } from '../movements.js';
import { planReasons, transferPlan } from './plan.js';
import { readTransfer } from './read.js';
import type { CreateTransferDto } from './transfer.dto.js';
import { Transfer } from './transfer.entities.js';
import type { TransferView } from './transfer.view.js';

/** Moves credits from one line to another, or to or from a chapitre that is not followed here. */
export async function createTransfer(
  tx: Tx,
  input: CreateTransferDto & { demonstration?: boolean },
): Promise<TransferView> {
  const facts = await transferPlan(tx, input);
  refuseFor('refused', await planReasons(tx, facts));
  const { giving: fromChapitre, receiving: toChapitre } = chapitresOf(facts)!;
  const { fromLineId = null, toLineId = null, amountCents, on, act, label, demonstration } = input;
  await tx.mark('transfer.decide');
  const id = await addRow(tx, Transfer, {
    ...{ number: await nextNumber(tx, on), stateSince: tx.today, decidedOn: on },
    ...{ fromLineId, fromChapitre, toLineId, toChapitre, amountCents, act: act ?? null, label, demonstration },
  });
  const legs = [
    ...(fromLineId === null ? [] : [{ creditLineId: fromLineId, deltas: { opened: -amountCents } }]),
    ...(toLineId === null ? [] : [{ creditLineId: toLineId, deltas: { opened: amountCents } }]),
  ];
  await recordMovements(tx, { kind: 'transfer', id, label }, 'transfer', legs, on);
  return readTransfer(tx, id);
}

async function nextNumber(tx: Tx, on: string): Promise<string> {
  const year = Number(on.slice(0, 4));
  const [taken] = await tx.query<{ number: number }>(`SELECT next_number('transfer', $1) AS number`, [year]);
  return `VIR-${year}-${String(taken!.number).padStart(4, '0')}`;
}
