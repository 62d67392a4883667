import type { CreateBudgetDto } from '../../../api/src/budget/budget.dto.js';
import { createBudget, createCreditLine, openFiscalYear, recordCredits } from '../../../api/src/budget/create.js';
import { giveDelegation } from '../../../api/src/budget/delegations/give.js';
import { advanceFiscalYear } from '../../../api/src/budget/fiscal-years/advance.js';
import type { CreditKind } from '../../../api/src/budget/domain/movements.js';
import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import type { Tx } from '../../../api/src/platform/context.js';
import type { Stage } from '../stage.js';
import type { Calendar } from './calendar.js';
import { LINES, type Line } from './lines.js';
import { policyOf } from './policies.js';

interface Vote {
  readonly on: CalendarDay;
  readonly kind: CreditKind;
  readonly label: string;
  /** What it adds to each line, in hundredths of what the year gives it. */
  readonly percent: number;
}

interface YearOfCredits {
  readonly year: number;
  readonly opensOn: CalendarDay;
  readonly votes: readonly Vote[];
}

/** Three years that were voted, and one that is being prepared: its lines are open, and nothing is on them. */
const YEARS: readonly YearOfCredits[] = [
  {
    year: 2024,
    opensOn: '2023-12-14',
    votes: [
      { on: '2023-12-14', kind: 'initial_budget', label: 'Budget primitif', percent: 100 },
      { on: '2024-06-27', kind: 'amending_budget', label: 'Décision modificative n° 1', percent: 4 },
    ],
  },
  {
    year: 2025,
    opensOn: '2024-12-05',
    votes: [
      { on: '2024-12-05', kind: 'initial_budget', label: 'Budget primitif', percent: 100 },
      { on: '2025-06-26', kind: 'supplementary_budget', label: 'Budget supplémentaire', percent: 5 },
      { on: '2025-10-16', kind: 'amending_budget', label: 'Décision modificative n° 1', percent: 2 },
    ],
  },
  {
    year: 2026,
    opensOn: '2025-12-11',
    votes: [
      { on: '2025-12-11', kind: 'initial_budget', label: 'Budget primitif', percent: 103 },
      { on: '2026-06-25', kind: 'amending_budget', label: 'Décision modificative n° 1', percent: 3 },
    ],
  },
  { year: 2027, opensOn: '2026-09-01', votes: [] },
];

/** The credits of each year, by the row of our table. */
export class Credits {
  private readonly ids = new Map<string, number>();

  constructor(private readonly stage: Stage) {}

  /** The credit line of a year. */
  idOf(line: Line, year: number): number {
    return this.ids.get(this.key(line, year))!;
  }

  /** Plans the budgets of all years: opening, votes. */
  plan(calendar: Calendar): void {
    calendar.on(YEARS[0]!.opensOn, () => this.openWasteBudget(calendar));
    for (const { year, opensOn, votes } of YEARS) {
      calendar.on(opensOn, () => calendar.by('finance', (tx) => this.open(tx, year)));
      for (const vote of votes) calendar.on(vote.on, () => calendar.by('finance', (tx) => this.record(tx, year, vote)));
    }
  }

  /** A budget of its own, which the same ordonnateur signs; on the principal one a deputy signs what is small. */
  private async openWasteBudget(calendar: Calendar): Promise<void> {
    const { signatory, deputySignatory } = this.stage.actors;
    const { id: wasteId } = await calendar.by('finance', (tx) => createBudget(tx, WASTE_BUDGET));
    await calendar.by('administrator', async (tx) => {
      const principalId = await budgetId(tx, 'BPM');
      const given = { validFrom: tx.today, demonstration: true };
      const whole = 'Arrêté de délégation de signature du 14/12/2023';
      const small = 'Arrêté de suppléance du 14/12/2023, dans la limite de 100 000 €';
      await giveDelegation(tx, { ...given, userId: signatory.id!, budgetId: wasteId, act: whole });
      const deputy = { ...given, userId: deputySignatory.id!, ceilingCents: DEPUTY_CEILING_CENTS, act: small };
      await giveDelegation(tx, { ...deputy, budgetId: principalId });
    });
  }

  private async open(tx: Tx, year: number): Promise<void> {
    const years = new Map<string, number>();
    for (const line of LINES) {
      const fiscalYearId = years.get(line.budget) ?? (await fiscalYear(tx, line.budget, year));
      years.set(line.budget, fiscalYearId);
      this.ids.set(this.key(line, year), await this.lineOf(tx, line, fiscalYearId));
    }
  }

  private async lineOf(tx: Tx, line: Line, fiscalYearId: number): Promise<number> {
    const { section, chapitre, nature, fonction, sousPolitique, programme } = line;
    const departmentId = this.stage.actors[policyOf(line.policy).manager].departmentId!;
    const codes = { section, chapitre, nature, fonction, sousPolitique, programme, departmentId };
    const known = await knownLine(tx, fiscalYearId, codes);
    return known ?? (await createCreditLine(tx, { ...codes, fiscalYearId, demonstration: true })).id;
  }

  private async record(tx: Tx, year: number, { on, kind, label, percent }: Vote): Promise<void> {
    for (const line of LINES) {
      const amountCents = Math.round((line.euros[year]! * percent) / 10_000) * 10_000;
      if (amountCents !== 0) await recordCredits(tx, this.idOf(line, year), { kind, amountCents, on, label });
    }
    if (kind === 'initial_budget') await voteYears(tx, year, on);
  }

  private readonly key = (line: Line, year: number): string => `${year}/${LINES.indexOf(line)}`;
}

const WASTE_BUDGET: CreateBudgetDto = {
  code: 'BATD',
  name: 'Budget annexe Collecte et traitement des déchets',
  kind: 'annex',
  aliases: ['Budget annexe déchets'],
};

const DEPUTY_CEILING_CENTS = 10_000_000;

/** Voted as soon as its credits are; a year that another story opened is voted already. */
async function voteYears(tx: Tx, year: number, on: CalendarDay): Promise<void> {
  const years = await tx.query<{ id: number }>(
    `SELECT id FROM fiscal_year WHERE year = $1 AND state = 'preparing' ORDER BY id`,
    [year],
  );
  for (const { id } of years) await advanceFiscalYear(tx, { id }, 'vote', { on });
}

async function budgetId(tx: Tx, code: string): Promise<number> {
  const [budget] = await tx.query<{ id: number }>('SELECT id FROM budget WHERE code = $1', [code]);
  return budget!.id;
}

/** The year of a budget, which another story may have opened before. */
export async function fiscalYear(tx: Tx, budget: string, year: number): Promise<number> {
  const [known] = await tx.query<{ id: number | null; budgetId: number }>(
    `SELECT y.id, b.id AS "budgetId" FROM budget b LEFT JOIN fiscal_year y ON y.budget_id = b.id AND y.year = $2 WHERE b.code = $1`,
    [budget, year],
  );
  return known!.id ?? (await openFiscalYear(tx, { budgetId: known!.budgetId, year, state: 'preparing' })).id;
}

interface Codes {
  section: string;
  chapitre: string;
  nature: string;
  fonction: string;
  sousPolitique: string;
  departmentId: number;
}

async function knownLine(tx: Tx, fiscalYearId: number, codes: Codes): Promise<number | undefined> {
  const { section, chapitre, nature, fonction, sousPolitique, departmentId } = codes;
  const [known] = await tx.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
     WHERE e.fiscal_year_id = $1 AND e.section = $2 AND e.chapitre = $3
       AND l.nature = $4 AND l.fonction = $5 AND l.sous_politique = $6 AND l.department_id = $7`,
    [fiscalYearId, section, chapitre, nature, fonction, sousPolitique, departmentId],
  );
  return known?.id;
}
