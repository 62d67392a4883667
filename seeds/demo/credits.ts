import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';
import { createBudget, createCreditLine, openFiscalYear, recordCredits } from '../../api/src/budget/create.js';
import type { CreditKind } from '../../api/src/budget/domain/movements.js';
import type { Stage } from './stage.js';

interface Vote {
  on: CalendarDay;
  kind: CreditKind;
  euros: number;
  label: string;
}

interface LineOfYear {
  year: number;
  fonction: string;
  votes: readonly Vote[];
}

/** Credits of the digital department on chapitre 65, all invented: the acts only print the codes. */
const CREDITS_OF_2019: readonly LineOfYear[] = [
  {
    year: 2019,
    fonction: '61',
    votes: [
      { on: '2019-03-28', kind: 'initial_budget', euros: 1_250_000, label: 'Budget primitif' },
      { on: '2019-06-20', kind: 'amending_budget', euros: 80_000, label: 'Décision modificative n° 1' },
      { on: '2019-07-15', kind: 'transfer', euros: -30_000, label: 'Virement vers le chapitre 011' },
    ],
  },
  {
    year: 2019,
    fonction: '67',
    votes: [{ on: '2019-03-28', kind: 'initial_budget', euros: 140_000, label: 'Budget primitif' }],
  },
];

/** Those of the year in which the demonstration is loaded, so that whoever tries it can carry a grant of their own. */
const creditsOf = (year: number): readonly LineOfYear[] =>
  [
    { fonction: '61', euros: 900_000 },
    { fonction: '67', euros: 200_000 },
  ].map(({ fonction, euros }) => ({
    year,
    fonction,
    votes: [{ on: `${year}-01-02`, kind: 'initial_budget', euros, label: 'Budget primitif' }],
  }));

/** The budget, its two years and the lines from which the demonstration grants. */
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
  for (const { year, fonction, votes } of [...CREDITS_OF_2019, ...creditsOf(currentYear)]) {
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
        chapitre: '65',
        nature: '65748',
        fonction,
        sousPolitique: 'B370',
        departmentId: stage.actors.officer.departmentId!,
        demonstration: true,
      }),
    );
    for (const { on, kind, euros, label } of votes) {
      await stage.on(on, 'finance', (tx) => recordCredits(tx, line.id, { kind, amountCents: euros * 100, on, label }));
    }
  }
}
