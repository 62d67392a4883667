import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { createBudget, createCreditLine, openFiscalYear, recordCredits } from '../../api/src/budget/create.js';
import type { CreditKind } from '../../api/src/budget/domain/movements.js';
import type { CastName } from './cast.js';
import type { Stage } from './stage.js';

interface Vote {
  on: CalendarDay;
  kind: CreditKind;
  euros: number;
  label: string;
}

interface LineOfYear {
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
    year: 2019,
    axes: grants('61'),
    department: 'officer',
    votes: [
      initial(2019, 1_250_000, '2019-03-28'),
      { on: '2019-06-20', kind: 'amending_budget', euros: 80_000, label: 'Décision modificative n° 1' },
      { on: '2019-07-15', kind: 'transfer', euros: -30_000, label: 'Virement vers le chapitre 011' },
    ],
  },
  { year: 2019, axes: grants('67'), department: 'officer', votes: [initial(2019, 140_000, '2019-03-28')] },
  { year: 2025, axes: DUES, department: 'itOfficer', votes: [initial(2025, 48_000)] },
];

/** Those of the year in which the demonstration is loaded, so that whoever tries it can carry a file of their own. */
const creditsOf = (year: number): readonly LineOfYear[] => [
  { year, axes: grants('61'), department: 'officer', votes: [initial(year, 900_000)] },
  { year, axes: grants('67'), department: 'officer', votes: [initial(year, 200_000)] },
  ...(year === 2025 ? [] : [{ year, axes: DUES, department: 'itOfficer' as const, votes: [initial(year, 50_000)] }]),
];

/** The budget, its years and the lines from which the demonstration grants. */
export async function openCredits(stage: Stage, currentYear: number): Promise<void> {
  const budget = await stage.on('2019-01-02', 'finance', (tx) =>
    createBudget(tx, {
      code: 'BPM',
      name: 'Budget principal métropolitain',
      kind: 'principal',
      aliases: [
        'Budget Métropolitain Centralisé',
        'budget Principal de la Métropole d’Aix-Marseille-Provence',
        'Principal Métropole',
      ],
    }),
  );
  const years = new Map<number, number>();
  for (const { year, axes, department, votes } of [...CREDITS_OF_THE_ACTS, ...creditsOf(currentYear)]) {
    const opensOn = `${year}-01-02`;
    const fiscalYearId =
      years.get(year) ??
      (await stage.on(opensOn, 'finance', (tx) => openFiscalYear(tx, { budgetId: budget.id, year, state: 'voted' })))
        .id;
    years.set(year, fiscalYearId);
    const line = await stage.on(opensOn, 'finance', (tx) =>
      createCreditLine(tx, {
        fiscalYearId,
        section: 'fonctionnement',
        ...axes,
        departmentId: stage.actors[department].departmentId!,
        demonstration: true,
      }),
    );
    for (const { on, kind, euros, label } of votes) {
      await stage.on(on, 'finance', (tx) => recordCredits(tx, line.id, { kind, amountCents: euros * 100, on, label }));
    }
  }
}
