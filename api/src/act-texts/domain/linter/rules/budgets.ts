import type { Found } from '../finding.js';
import type { BudgetLaw, LineLaw, NomenclatureCode } from '../law.js';
import { rule, type Rules } from '../rule.js';
import { nearly, occurrences, type Window } from '../reading/names.js';
import { once, type Reading, type Saying } from '../reading/reading.js';
import { opened, placeOf, replaced } from './spots.js';

interface Named extends Window {
  readonly budget: BudgetLaw;
  readonly saying: Saying;
}

const within = (one: Window, other: Window): boolean =>
  one.quote.length < other.quote.length &&
  one.at >= other.at &&
  one.at + one.quote.length <= other.at + other.quote.length;

/** Each budget that the text names, under the longest of its names: « budget principal » says less than the whole. */
const budgetsNamed = once(({ law, sayings }): Named[] =>
  sayings.flatMap((saying) => {
    const named = law.budgets.flatMap((budget) =>
      [budget.name, ...budget.aliases].flatMap((name) =>
        occurrences(saying.text, name).map((window) => ({ ...window, budget, saying })),
      ),
    );
    return named.filter((one, index) => {
      const twin = named.findIndex((other) => other.at === one.at && other.quote === one.quote);
      return twin === index && !named.some((other) => within(one, other));
    });
  }),
);

/** Budgets that bear or receive something in this act. */
const ownBudgets = ({ lines, act }: Reading): ReadonlySet<string> =>
  new Set([
    ...lines.flatMap(({ imputation }) => imputation?.budget ?? []),
    ...act.authorisations.flatMap(({ revenue }) => revenue.map(({ budget }) => budget)),
  ]);

const isUnder = ({ budget: { name }, quote }: Named): boolean => occurrences(quote, name).length > 0;

type Aliased = {
  quote: string;
  budget: string;
};

const aliased = (reading: Reading): Found<Aliased>[] => {
  const own = ownBudgets(reading);
  return budgetsNamed(reading)
    .filter((named) => own.has(named.budget.name) && !isUnder(named))
    .map(({ quote, budget, saying }) => ({
      params: { quote, budget: budget.name },
      passage: saying.passage.key,
      quote,
      fix: saying.byHand ? replaced(saying.passage.key, quote, budget.name) : null,
    }));
};

type Coded = {
  axis: string;
  code: string;
  year: number;
};

const coded =
  (which: (line: LineLaw) => readonly NomenclatureCode[]) =>
  ({ law, lines }: Reading): Found<Coded & { on: string }>[] =>
    law.lines.flatMap((line) => {
      const year = lines.find(({ key }) => key === line.key)?.imputation?.year ?? 0;
      return which(line).map(({ axis, code, ...rest }) => ({
        params: { axis, code, year, on: (rest as { on?: string }).on ?? '' },
        passage: 'articles:credits',
        mention: `${line.key}.${axis}`,
        fix: opened(line.owner.resource, line.owner.id, 'imputationLines'),
      }));
    });

export const budgetRules = {
  budget_other: rule({
    severity: 'stop',
    source: 'M57 : l’acte et la ligne de crédits disent le même budget',
    title: { fr: 'Budget écrit et imputé', en: 'Budget written and imputed' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: { quote: string; place: string }) => `${p.place} : « ${p.quote} » ne porte aucune ligne de cet acte.`,
    en: (p: { quote: string; place: string }) => `${p.place}: “${p.quote}” bears no line of this act.`,
    check: (reading) => {
      const own = ownBudgets(reading);
      if (own.size === 0) return [];
      return budgetsNamed(reading)
        .filter(({ budget, saying }) => !own.has(budget.name) && saying.passage.place === 'articles')
        .map(({ quote, saying: { passage } }) => ({
          params: { quote, place: placeOf(passage) },
          passage: passage.key,
          quote,
        }));
    },
  }),
  budget_alias: rule({
    severity: 'advise',
    title: { fr: 'Budget désigné par un autre nom', en: 'Budget under another name' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: Aliased) => `« ${p.quote} » est connu comme « ${p.budget} ».`,
    en: (p: Aliased) => `“${p.quote}” is known as “${p.budget}”.`,
    check: aliased,
  }),
  budget_spelled: rule({
    severity: 'warn',
    title: { fr: 'Nom du budget', en: 'Name of the budget' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: Aliased) => `« ${p.quote} » n’est pas un budget : « ${p.budget} » ?`,
    en: (p: Aliased) => `“${p.quote}” is no budget: “${p.budget}”?`,
    check: (reading) => {
      const known = reading.law.budgets.flatMap(({ name, aliases }) => [name, ...aliases]);
      const own = [...ownBudgets(reading)];
      return reading.sayings
        .filter(({ byHand }) => byHand)
        .flatMap(({ passage: { key: passage }, text }) =>
          nearly(text, own, known).map(({ quote, name: budget }) => ({
            params: { quote, budget },
            passage,
            quote,
            fix: replaced(passage, quote, budget),
          })),
        );
    },
  }),
  code_unknown: rule({
    severity: 'warn',
    source: 'M57, plan de comptes de l’exercice',
    title: { fr: 'Nomenclature de l’exercice', en: 'Nomenclature of the year' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: Coded) => `${p.axis} ${p.code} : absent de la nomenclature ${p.year}.`,
    en: (p: Coded) => `${p.axis} ${p.code}: not in the ${p.year} nomenclature.`,
    check: coded(({ unknown }) => unknown),
  }),
  code_closed: rule({
    severity: 'warn',
    source: 'Règle interne : un code clos ne reçoit plus d’engagement',
    title: { fr: 'Codes ouverts', en: 'Open codes' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: Coded & { on: string }, w) => `${p.axis} ${p.code} : clos depuis le ${w.day(p.on)}.`,
    en: (p: Coded & { on: string }, w) => `${p.axis} ${p.code}: closed since ${w.day(p.on)}.`,
    check: (reading) => coded(({ closed }) => closed.filter(({ on }) => on <= reading.law.day))(reading),
  }),
  year_closed: rule({
    severity: 'warn',
    source: 'CGCT, art. L1612-11 : un exercice clos ne s’engage plus',
    title: { fr: 'Exercice ouvert', en: 'Open fiscal year' },
    concerns: ({ lines, act }) => lines.length > 0 && act.deliberation === null,
    fr: (p: { year: number }) => `Les crédits de ${p.year} sont clos : choisissez une ligne de l’exercice.`,
    en: (p: { year: number }) => `The credits of ${p.year} are closed: choose a line of the year.`,
    check: ({ act, law, lines }) =>
      law.lines
        .filter(({ yearState }) => act.deliberation === null && yearState === 'closed')
        .map(({ key, owner }) => ({
          params: { year: lines.find((line) => line.key === key)?.imputation?.year ?? 0 },
          passage: 'articles:credits',
          mention: `${key}.year`,
          fix: opened(owner.resource, owner.id, 'imputationLines'),
        })),
  }),
} satisfies Rules;
