import { advanceTransfer } from '../../api/src/budget/transfers/advance.js';
import type { Tx } from '../../api/src/platform/context.js';
import { advanceSitting } from '../../api/src/sittings/advance.js';
import { planSitting } from '../../api/src/sittings/create.js';
import { recordMembers } from '../../api/src/sittings/members.js';
import { Dice } from './portfolio/dice.js';
import { inhabitants } from './portfolio/inhabitants.js';
import type { Stage } from './stage.js';

/** The conseil, invented, that is told in autumn 2019 what was transferred in summer. */
export async function tellTransfers(stage: Stage): Promise<void> {
  const [chair, ...others] = inhabitants(new Dice('conseil'), 12) as [string, ...string[]];
  const sitting = { body: 'conseil', heldOn: '2019-10-24', chair } as const;
  const { id } = await stage.on('2019-09-16', 'clerk', (tx) => planSitting(tx, sitting));
  await stage.on(sitting.heldOn, 'clerk', async (tx) => {
    const members = [chair, ...others].map((name) => ({ name, attendance: 'present' as const }));
    await recordMembers(tx, { id }, { members });
    await advanceSitting(tx, { id }, 'hold');
    await tellAt(tx, id);
  });
}

/** All that was transferred from chapitre to chapitre since the conseil last sat. */
export async function tellAt(tx: Tx, sittingId: number): Promise<void> {
  const waiting = await tx.query<{ id: number }>(`SELECT id FROM transfer WHERE state = 'to_report' ORDER BY id`);
  for (const { id } of waiting) await advanceTransfer(tx, { id }, 'report', { sittingId });
}
