import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { createBudget, createCreditLine, openFiscalYear, recordCredits } from '../../api/src/budget/create.js';
import type { BudgetKind } from '../../api/src/budget/domain/budget.js';
import { giveDelegation } from '../../api/src/budget/delegations/give.js';
import { giveOverrideRight } from '../../api/src/budget/overrides/give.js';
import type { CreditKind } from '../../api/src/budget/domain/movements.js';
import { recordRealExpenditure } from '../../api/src/budget/transfers/ceilings.js';
import { createTransfer } from '../../api/src/budget/transfers/create.js';
import type { CastName } from './cast.js';
import type { Stage } from './stage.js';

/** The budgets under the names that acts print, each signed by its own ordonnateur. */
const BUDGETS = {
  BPM: {
    name: 'Budget principal métropolitain',
    kind: 'principal',
    aliases: [
      'Budget Métropolitain Centralisé',
      'Budget Métropolitain',
      'budget Principal Métropolitain',
      'budget Principal de la Métropole d’Aix-Marseille-Provence',
      'Budget Principal de la Métropole',
      'budget Principal Métropole du Territoire Marseille Provence',
      'budget Principal Métropole',
      'Principal Métropole',
    ],
    signatory: 'signatory',
    act: 'Arrêté de délégation de signature du 02/01/2019',
  },
  ESTPA: {
    name: 'État Spécial de Territoire du Pays d’Aix',
    kind: 'territory_state',
    aliases: ["État Spécial de Territoire du Pays d'Aix", "Etat Spécial de Territoire du Pays d'Aix"],
    signatory: 'territorySignatory',
    act: 'Arrêté du président du conseil de territoire du Pays d’Aix du 02/01/2019',
  },
} as const satisfies Record<
  string,
  { name: string; kind: BudgetKind; aliases: readonly string[]; signatory: CastName; act: string }
>;

type BudgetCode = keyof typeof BUDGETS;

interface Vote {
  on: CalendarDay;
  kind: CreditKind;
  euros: number;
  label: string;
}

/** To a chapitre that the demonstration does not follow in that year. */
interface TransferOut {
  on: CalendarDay;
  euros: number;
  otherChapitre: string;
  act: string;
  label: string;
}

interface LineOfYear {
  budget: BudgetCode;
  year: number;
  axes: {
    chapitre: string;
    nature: string;
    fonction: string;
    sousPolitique?: string;
    programme?: string;
  };
  department: CastName;
  votes: readonly Vote[];
  transfers?: readonly TransferOut[];
}

const initial = (year: number, euros: number, on: CalendarDay = `${year}-01-02`): Vote => ({
  ...{ on, kind: 'initial_budget', euros, label: 'Budget primitif' },
});

/** Grants of the digital department, by their fonction. */
const grants = (fonction: string) => ({ chapitre: '65', nature: '65748', fonction, sousPolitique: 'B370' });

/** Dues of the department that runs the computing of the authority. Its act names the sous-politique without its code. */
const DUES = { chapitre: '011', nature: '6281', fonction: '020', sousPolitique: 'MGAG', programme: 'A120' };

/** Credits, all invented: the acts only print the codes. */
const CREDITS_OF_THE_ACTS: readonly LineOfYear[] = [
  {
    ...{ budget: 'BPM', year: 2019, axes: grants('61'), department: 'officer' },
    votes: [
      initial(2019, 1_250_000, '2019-02-28'),
      { on: '2019-06-20', kind: 'amending_budget', euros: 80_000, label: 'Décision modificative n° 1' },
    ],
    transfers: [
      {
        ...{ on: '2019-07-15', euros: 30_000, otherChapitre: '011' },
        ...{ act: 'Décision n° 19/412/D', label: 'Virement vers le chapitre 011' },
      },
    ],
  },
  {
    ...{ budget: 'BPM', year: 2019, axes: grants('67'), department: 'officer' },
    votes: [initial(2019, 140_000, '2019-02-28')],
  },
  {
    // It does not use the sous-politique: its act prints none.
    ...{
      budget: 'ESTPA',
      year: 2019,
      axes: { chapitre: '65', nature: '65748', fonction: '61' },
      department: 'officer',
    },
    votes: [initial(2019, 400_000, '2019-02-14')],
  },
  { budget: 'BPM', year: 2021, axes: grants('67'), department: 'officer', votes: [initial(2021, 450_000)] },
  { budget: 'BPM', year: 2025, axes: DUES, department: 'itOfficer', votes: [initial(2025, 48_000)] },
];

/** What the sections of these years really spend without personnel: invented too, the budgets are not kept whole. */
const REAL_EXPENDITURE: readonly { budget: BudgetCode; year: number; euros: number; on: CalendarDay }[] = [
  { budget: 'BPM', year: 2019, euros: 1_180_000_000, on: '2019-02-28' },
  { budget: 'BPM', year: 2026, euros: 1_310_000_000, on: '2026-01-02' },
];

/** Those of the year in which the demonstration stands, so that whoever tries it can carry a file of their own. */
const CREDITS_OF_2026: readonly LineOfYear[] = [
  { budget: 'BPM', year: 2026, axes: grants('61'), department: 'officer', votes: [initial(2026, 900_000)] },
  { budget: 'BPM', year: 2026, axes: grants('67'), department: 'officer', votes: [initial(2026, 200_000)] },
  { budget: 'BPM', year: 2026, axes: DUES, department: 'itOfficer', votes: [initial(2026, 50_000)] },
];

/** Who may go beyond a line, on every budget. */
const OVERRIDE_RIGHT = { validFrom: '2019-01-02', act: 'Arrêté 19/014 du 02/01/2019', demonstration: true };

/** The budgets with who signs for each, their years and the lines from which the demonstration grants. */
export async function openCredits(stage: Stage): Promise<void> {
  const budgets = new Map<BudgetCode, number>();
  for (const code of Object.keys(BUDGETS) as BudgetCode[]) budgets.set(code, await openBudget(stage, code));
  const held = { ...OVERRIDE_RIGHT, userId: stage.actors.budgetHead.id! };
  await stage.on(held.validFrom, 'administrator', (tx) => giveOverrideRight(tx, held));
  const years = new Map<string, number>();
  for (const line of [...CREDITS_OF_THE_ACTS, ...CREDITS_OF_2026]) {
    const { budget, year } = line;
    const key = `${budget} ${year}`;
    const fiscalYearId = years.get(key) ?? (await openYear(stage, budgets.get(budget)!, budget, year));
    years.set(key, fiscalYearId);
    await openLine(stage, fiscalYearId, line);
  }
}

/** Known before any transfer is decided on it. */
async function tellRealExpenditure(stage: Stage, fiscalYearId: number, code: BudgetCode, year: number): Promise<void> {
  for (const { euros, on } of REAL_EXPENDITURE.filter((told) => told.budget === code && told.year === year)) {
    const source = `Budget primitif ${year}, dépenses réelles hors personnel`;
    const told = {
      section: 'fonctionnement',
      knownOn: on,
      amountCents: euros * 100,
      source,
      demonstration: true,
    } as const;
    await stage.on(on, 'finance', (tx) => recordRealExpenditure(tx, fiscalYearId, told));
  }
}

async function openBudget(stage: Stage, code: BudgetCode): Promise<number> {
  const { signatory, act, name, kind, aliases } = BUDGETS[code];
  const { id } = await stage.on('2019-01-02', 'finance', (tx) =>
    createBudget(tx, { code, name, kind, aliases: [...aliases] }),
  );
  const given = {
    userId: stage.actors[signatory].id!,
    budgetId: id,
    validFrom: '2019-01-02',
    act,
    demonstration: true,
  };
  await stage.on('2019-01-02', 'administrator', (tx) => giveDelegation(tx, given));
  return id;
}

async function openYear(stage: Stage, budgetId: number, code: BudgetCode, year: number): Promise<number> {
  const { id } = await stage.on(`${year}-01-02`, 'finance', (tx) =>
    openFiscalYear(tx, { budgetId, year, state: 'voted' }),
  );
  await tellRealExpenditure(stage, id, code, year);
  return id;
}

async function openLine(stage: Stage, fiscalYearId: number, line: LineOfYear): Promise<void> {
  const { id } = await stage.on(`${line.year}-01-02`, 'finance', (tx) =>
    createCreditLine(tx, {
      fiscalYearId,
      section: 'fonctionnement',
      ...line.axes,
      departmentId: stage.actors[line.department].departmentId!,
      demonstration: true,
    }),
  );
  for (const { on, kind, euros, label } of line.votes) {
    await stage.on(on, 'finance', (tx) => recordCredits(tx, id, { kind, amountCents: euros * 100, on, label }));
  }
  for (const { on, euros, ...transfer } of line.transfers ?? []) {
    const out = { fromLineId: id, amountCents: euros * 100, on, ...transfer, demonstration: true };
    await stage.on(on, 'finance', (tx) => createTransfer(tx, out));
  }
}
