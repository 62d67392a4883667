import { openSeries } from '../../api/src/numbering/series.js';
import { numberAgenda } from '../../api/src/reports/agenda-numbers.js';
import { DEMONSTRATION_DAY } from './day.js';
import type { Stage } from './stage.js';

const SERIES = [
  { kind: 'report', pattern: 'MET {AA}/{N:5}/{ORGANE}', restartsYearly: true, firstValue: 20_201 },
  { kind: 'deliberation', pattern: 'MAMP {RANG:3}-{N}/{AA}/{ORGANE}', restartsYearly: false, firstValue: 21_001 },
] as const;

export const NEXT_SITTING = `SELECT id FROM sitting WHERE state = 'planned' ORDER BY held_on LIMIT 1`;

/** The assemblies office numbers from that day on, and the agenda of the next sitting first. */
export async function numberNextAgenda(stage: Stage): Promise<void> {
  await stage.on(DEMONSTRATION_DAY, 'clerk', async (tx) => {
    for (const series of SERIES) await openSeries(tx, series);
    const [next] = await tx.query<{ id: number }>(NEXT_SITTING);
    await numberAgenda(tx, next!);
  });
}
