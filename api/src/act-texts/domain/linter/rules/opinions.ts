import type { CalendarDay } from '../../../../kernel/calendar-day.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { type Reading, spotOf } from '../reading/reading.js';

type Opinion = Reading['act']['report']['opinions'][number];

/** The territory councils and their budgets end with law 2022-217. */
const TERRITORIES_UNTIL: CalendarDay = '2022-06-30';

const placeFor = ({ sayings }: Reading, { body }: Opinion) => ({
  passage: 'exposition:opinions',
  ...(body === null ? null : spotOf(sayings, body)),
});

type Late = {
  body: string;
  givenOn: CalendarDay;
  heldOn: CalendarDay;
};

const authorOf = ({ body }: Opinion): string => body ?? 'Avis';

/** Budgets of a territory that bear a line of this act. */
const territories = ({ law, lines }: Reading): string[] => [
  ...new Set(
    lines
      .flatMap(({ imputation }) => imputation?.budget ?? [])
      .filter((budget) => law.budgets.some(({ name, kind }) => name === budget && kind === 'territory_state')),
  ),
];

/** « État Spécial de Territoire du Pays d’Aix » is heard through a body that names the same territory. */
const TERRITORY_WORDS = /\p{Lu}[\p{L}’'-]{2,}/gu;
const COMMON = new Set(['état', 'etat', 'spécial', 'special', 'territoire', 'conseil', 'budget', 'pays']);
const placesIn = (text: string): string[] =>
  [...text.matchAll(TERRITORY_WORDS)].map(([word]) => word.toLowerCase()).filter((word) => !COMMON.has(word));

const hears = (budget: string, { body }: Opinion): boolean =>
  body !== null && placesIn(budget).some((place) => placesIn(body).includes(place));

export const opinionRules = {
  opinion_required: rule({
    severity: 'warn',
    source: 'CGCT, art. L5218-7 : avis préalable du conseil de territoire, jusqu’au 30 juin 2022',
    title: { fr: 'Avis du conseil de territoire', en: 'Opinion of the territory council' },
    concerns: (reading) => reading.law.day <= TERRITORIES_UNTIL && territories(reading).length > 0,
    fr: (p: { budget: string }) => `${p.budget} : l’avis de son conseil de territoire manque.`,
    en: (p: { budget: string }) => `${p.budget}: the opinion of its territory council is missing.`,
    check: (reading) =>
      reading.law.day > TERRITORIES_UNTIL
        ? []
        : territories(reading)
            .filter((budget) => !reading.act.report.opinions.some((given) => hears(budget, given)))
            .map((budget) => ({ params: { budget }, passage: 'exposition:opinions' })),
  }),
  opinion_late: rule({
    severity: 'stop',
    source: 'Un avis préalable est rendu avant la séance',
    title: { fr: 'Avis rendus avant la séance', en: 'Opinions given before the sitting' },
    concerns: ({ act }) => act.report.opinions.some(({ givenOn }) => givenOn !== null) && act.sitting !== null,
    fr: (p: Late, w) => `${p.body} : avis du ${w.day(p.givenOn)}, après la séance du ${w.day(p.heldOn)}.`,
    en: (p: Late, w) => `${p.body}: opinion of ${w.day(p.givenOn)}, after the sitting of ${w.day(p.heldOn)}.`,
    check: (reading): Found<Late>[] => {
      const heldOn = reading.act.sitting?.heldOn;
      return reading.act.report.opinions.flatMap((given) =>
        heldOn && given.givenOn !== null && given.givenOn > heldOn
          ? [{ params: { body: authorOf(given), givenOn: given.givenOn, heldOn }, ...placeFor(reading, given) }]
          : [],
      );
    },
  }),
  opinion_undated: rule({
    severity: 'warn',
    title: { fr: 'Auteur et date des avis', en: 'Author and day of the opinions' },
    concerns: ({ act }) => act.report.opinions.length > 0,
    fr: (p: { body: string }) => `${p.body} : un avis indique qui l’a rendu et quel jour.`,
    en: (p: { body: string }) => `${p.body}: an opinion states who gave it and on which day.`,
    check: (reading) =>
      reading.act.report.opinions
        .filter(({ body, givenOn }) => body === null || givenOn === null)
        .map((given) => ({ params: { body: authorOf(given) }, ...placeFor(reading, given) })),
  }),
  opinion_direction: rule({
    severity: 'advise',
    title: { fr: 'Sens des avis', en: 'Direction of the opinions' },
    concerns: ({ act }) => act.report.opinions.length > 0,
    fr: (p: { body: string }) => `${p.body} : le sens de l’avis n’est pas précisé.`,
    en: (p: { body: string }) => `${p.body}: the direction of the opinion is not stated.`,
    check: (reading) =>
      reading.act.report.opinions
        .filter(({ direction }) => direction === null)
        .map((given) => ({ params: { body: authorOf(given) }, ...placeFor(reading, given) })),
  }),
} satisfies Rules;
