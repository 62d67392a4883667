import { advanceTransfer } from '../../../api/src/budget/transfers/advance.js';
import { recordRealExpenditure } from '../../../api/src/budget/transfers/ceilings.js';
import { createTransfer } from '../../../api/src/budget/transfers/create.js';
import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { tellAt } from '../transfers.js';
import { type Sitting, SITTINGS } from './assemblies.js';
import type { House } from './house.js';
import { type Line, LINES } from './lines.js';
import type { PolicyName } from './policies.js';

interface Move {
  readonly on: CalendarDay;
  readonly policies: readonly PolicyName[];
  readonly from: string;
  readonly to: string;
  readonly euros: number;
  readonly label: string;
  readonly act?: string;
  /** Why it is put right the day it is recorded. */
  readonly wrong?: string;
}

/** Dues that are not called help the grants of the same policy; grants are moved to where bodies ask. */
const MOVES: readonly Move[] = [
  {
    ...{ on: '2024-10-10', policies: ['digital', 'economy', 'culture', 'environment'], from: '6281', to: '65748' },
    ...{ euros: 3_300, label: 'Cotisations non appelées', act: 'Décision n° 24/618/D' },
  },
  {
    ...{ on: '2026-03-10', policies: ['culture'], from: '65742', to: '65748' },
    ...{ euros: 12_000, label: 'Appui aux festivals associatifs' },
  },
  {
    ...{ on: '2026-05-12', policies: ['culture'], from: '65748', to: '65742' },
    ...{ euros: 40_000, label: 'Appui aux sociétés de production', wrong: 'Montant saisi pour un autre exercice' },
  },
  {
    ...{ on: '2026-09-15', policies: ['economy'], from: '6281', to: '65748' },
    ...{ euros: 2_500, label: 'Cotisation non renouvelée', act: 'Décision n° 26/541/D' },
  },
];

/** Known in the demonstration for the principal budget alone, whose figure of 2026 comes with the credits of the acts. */
const REAL_EXPENDITURE = { year: 2024, knownOn: '2024-01-02', euros: 1_260_000_000 } as const;

/** Plans what is transferred over the years, and what the conseil is told of it at each of its sittings. */
export function planTransfers(house: House): void {
  const { calendar } = house;
  calendar.on(REAL_EXPENDITURE.knownOn, () => calendar.by('finance', tellRealExpenditure));
  for (const move of MOVES) calendar.on(move.on, () => calendar.by('finance', (tx) => transfer(house, tx, move)));
  for (const sitting of SITTINGS.filter(({ assembly }) => assembly === 'conseil'))
    calendar.on(sitting.heldOn, () => calendar.by('clerk', (tx) => tell(house, tx, sitting)));
}

async function tellRealExpenditure(tx: Tx): Promise<void> {
  const { year, knownOn, euros } = REAL_EXPENDITURE;
  const [principal] = await tx.query<{ id: number }>(
    `SELECT y.id FROM fiscal_year y JOIN budget b ON b.id = y.budget_id WHERE y.year = $1 AND b.code = 'BPM'`,
    [year],
  );
  const source = `Budget primitif ${year}, dépenses réelles hors personnel`;
  const told = { section: 'fonctionnement', knownOn, amountCents: euros * 100, source, demonstration: true } as const;
  await recordRealExpenditure(tx, principal!.id, told);
}

const lineOf = (policy: PolicyName, nature: string): Line =>
  LINES.find((line) => line.policy === policy && line.nature === nature && line.budget === 'BPM')!;

async function transfer({ credits }: House, tx: Tx, { on, policies, from, to, euros, wrong, ...told }: Move) {
  const year = Number(on.slice(0, 4));
  for (const policy of policies) {
    const fromLineId = credits.idOf(lineOf(policy, from), year);
    const toLineId = credits.idOf(lineOf(policy, to), year);
    const entry = { ...told, on, fromLineId, toLineId, amountCents: euros * 100, demonstration: true };
    const { id } = await createTransfer(tx, entry);
    if (wrong) await advanceTransfer(tx, { id }, 'correct', { reason: wrong });
  }
}

const tell = async ({ sittings }: House, tx: Tx, sitting: Sitting): Promise<void> => tellAt(tx, sittings.get(sitting)!);
