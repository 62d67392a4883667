import { recordCredits } from '../../../api/src/budget/create.js';
import { recordExternalConsumption } from '../../../api/src/budget/external/record.js';
import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import type { Tx } from '../../../api/src/platform/context.js';
import type { House } from './house.js';

/** What the finance system tells of the general charges, which bear more than dues. */
const TOLD: readonly { readonly on: CalendarDay; readonly euros: number; readonly source: string }[] = [
  { on: '2026-06-30', euros: 812_430, source: 'Situation budgétaire du 30/06/2026' },
  { on: '2026-09-30', euros: 1_204_915, source: 'Situation budgétaire du 30/09/2026' },
];

const REST_EUROS = 2_100_000;

/** Plans what is told of chapitre 011 in 2026: its rest is opened with the first figure. */
export function planExternalConsumption({ calendar }: House): void {
  for (const [rank, { on, euros, source }] of TOLD.entries()) {
    calendar.on(on, () =>
      calendar.by('finance', async (tx) => {
        const envelopeId = await generalCharges(tx);
        const told = { envelopeId, on, cumulativeCents: euros * 100, source, demonstration: true };
        await recordExternalConsumption(tx, told);
        if (rank === 0) await openRest(tx, envelopeId);
      }),
    );
  }
}

async function generalCharges(tx: Tx): Promise<number> {
  const [envelope] = await tx.query<{ id: number }>(
    `SELECT e.id FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
     WHERE b.code = 'BPM' AND y.year = 2026 AND e.section = 'fonctionnement' AND e.chapitre = '011'`,
  );
  return envelope!.id;
}

async function openRest(tx: Tx, envelopeId: number): Promise<void> {
  const [rest] = await tx.query<{ id: number }>(`SELECT id FROM credit_line WHERE envelope_id = $1 AND nature = ''`, [
    envelopeId,
  ]);
  const label = 'Budget primitif, reste du chapitre';
  await recordCredits(tx, rest!.id, { kind: 'initial_budget', amountCents: REST_EUROS * 100, on: tx.today, label });
}
