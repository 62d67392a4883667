import type { CalendarDay } from '../../../../kernel/calendar-day.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { daysIn, impossibleDaysIn, yearsIn } from '../reading/days.js';
import { type Reading, type Saying, tells } from '../reading/reading.js';
import { decidedBy } from './decided.js';
import { opened, placeOf, regenerated } from './spots.js';

type Year = {
  quote: string;
  place: string;
  years: string;
};

const years = ({ known }: Reading): string => [...known.years].filter(Boolean).sort().join(', ');

const foreignYears =
  (where: (saying: Saying) => boolean) =>
  (reading: Reading): Found<Year>[] =>
    reading.known.years.size === 0
      ? []
      : reading.sayings
          .filter((saying) => saying.byHand && where(saying))
          .flatMap(({ passage, text }) =>
            yearsIn(text)
              .filter(({ year }) => !reading.known.years.has(year))
              .map(({ quote }) => ({
                params: { quote, place: placeOf(passage), years: years(reading) },
                passage: passage.key,
                quote,
                fix: regenerated(passage),
              })),
          );

const inArticle = ({ passage }: Saying): boolean => passage.place === 'articles';

/** « séance du 26 septembre 2019 »: said of a sitting, a day is that of this one or of an act that is cited. */
const OF_SITTING = /séance du (?:lundi |mardi |mercredi |jeudi |vendredi )?$/iu;

type Filed = {
  title: string;
  filedOn: CalendarDay;
  heldOn: CalendarDay;
};

export const calendarRules = {
  year_in_article: rule({
    severity: 'stop',
    source: 'M57 : annualité des crédits',
    title: { fr: 'Exercice des articles', en: 'Year of the articles' },
    fr: (p: Year) => `${p.place} : « ${p.quote} », le dossier est de ${p.years}.`,
    en: (p: Year) => `${p.place}: “${p.quote}”, the file is of ${p.years}.`,
    check: foreignYears(inArticle),
  }),
  year_in_text: rule({
    severity: 'warn',
    title: { fr: 'Exercice de l’exposé', en: 'Year of the report' },
    fr: (p: Year) => `${p.place} : « ${p.quote} », le dossier est de ${p.years}.`,
    en: (p: Year) => `${p.place}: “${p.quote}”, the file is of ${p.years}.`,
    check: foreignYears((saying) => !inArticle(saying) && !tells(saying)),
  }),
  year_in_title: rule({
    severity: 'warn',
    title: { fr: 'Exercice de l’intitulé', en: 'Year of the title' },
    concerns: ({ act }) => yearsIn(act.report.title).length > 0,
    fr: (p: Omit<Year, 'place'>) => `Intitulé : « ${p.quote} », le dossier est de ${p.years}.`,
    en: (p: Omit<Year, 'place'>) => `Title: “${p.quote}”, the file is of ${p.years}.`,
    check: (reading) =>
      yearsIn(reading.act.report.title)
        .filter(({ year }) => reading.known.years.size > 0 && !reading.known.years.has(year))
        .map(({ quote }) => ({ params: { quote, years: years(reading) }, quote, mention: 'report.title' })),
  }),
  imputation_year: rule({
    severity: 'warn',
    source: 'M57 : annualité des crédits ; plusieurs exercices s’engagent sur une AE ou une AP',
    title: { fr: 'Exercice des crédits', en: 'Year of the credits' },
    concerns: ({ lines }) => lines.some(({ imputation }) => imputation !== null),
    fr: (p: { name: string; year: number; lineYear: number }) =>
      `${p.name} : décidé au titre de ${p.year}, imputé sur les crédits de ${p.lineYear}.`,
    en: (p: { name: string; year: number; lineYear: number }) =>
      `${p.name}: decided for ${p.year}, imputed on the credits of ${p.lineYear}.`,
    check: ({ act, law }) =>
      decidedBy(act).flatMap(({ resource, id, body, year, lines }) =>
        lines
          .filter(({ imputation }) => imputation !== null && imputation.year !== year)
          .filter(({ key }) => !law.lines.some((line) => line.key === key && line.spreadsOverYears))
          .map(({ key, imputation }) => ({
            params: { name: body.legalName, year, lineYear: imputation!.year },
            passage: 'articles:credits',
            mention: `${key}.year`,
            fix: opened(resource, id, 'imputationLines'),
          })),
      ),
  }),
  sitting_day: rule({
    severity: 'stop',
    title: { fr: 'Date de la séance', en: 'Day of the sitting' },
    concerns: ({ act }) => act.sitting !== null,
    fr: (p: { quote: string; heldOn: CalendarDay }, w) => `« ${p.quote} » : la séance est celle du ${w.day(p.heldOn)}.`,
    en: (p: { quote: string; heldOn: CalendarDay }, w) => `“${p.quote}”: the sitting is that of ${w.day(p.heldOn)}.`,
    check: ({ act, known, sayings }) =>
      sayings.flatMap(({ passage, text }) =>
        daysIn(text)
          .filter(({ at, day }) => OF_SITTING.test(text.slice(0, at)) && act.sitting !== null && !known.days.has(day))
          .map(({ quote }) => ({
            params: { quote, heldOn: act.sitting!.heldOn },
            passage: passage.key,
            quote,
            mention: 'sitting.heldOn',
          })),
      ),
  }),
  day_foreign: rule({
    severity: 'warn',
    title: { fr: 'Dates du texte', en: 'Days of the text' },
    fr: (p: { quote: string; place: string }) => `${p.place} : « ${p.quote} » n’est aucune date du dossier.`,
    en: (p: { quote: string; place: string }) => `${p.place}: “${p.quote}” is no day of the file.`,
    check: ({ known, sayings }) =>
      sayings
        .filter((saying) => saying.byHand && !tells(saying))
        .flatMap(({ passage, text }) =>
          daysIn(text)
            .filter(({ at, day }) => !known.days.has(day) && !OF_SITTING.test(text.slice(0, at)))
            .map(({ quote }) => ({
              params: { quote, place: placeOf(passage) },
              passage: passage.key,
              quote,
              fix: regenerated(passage),
            })),
        ),
  }),
  day_impossible: rule({
    severity: 'stop',
    title: { fr: 'Dates possibles', en: 'Possible days' },
    fr: (p: { quote: string; place: string }) => `${p.place} : « ${p.quote} » n’existe pas.`,
    en: (p: { quote: string; place: string }) => `${p.place}: “${p.quote}” does not exist.`,
    check: ({ sayings }) =>
      sayings.flatMap(({ passage, text }) =>
        impossibleDaysIn(text).map(({ quote }) => ({
          params: { quote, place: placeOf(passage) },
          passage: passage.key,
          quote,
          fix: regenerated(passage),
        })),
      ),
  }),
  filed_first: rule({
    severity: 'warn',
    source: 'Règle interne : une candidature s’autorise avant son dépôt',
    title: { fr: 'Dépôt après autorisation', en: 'Filing after authorisation' },
    concerns: ({ act }) =>
      act.sitting !== null && act.authorisations.some(({ applications }) => applications.length > 0),
    fr: (p: Filed, w) => `${p.title} : déposé le ${w.day(p.filedOn)}, autorisé le ${w.day(p.heldOn)}.`,
    en: (p: Filed, w) => `${p.title}: filed on ${w.day(p.filedOn)}, authorised on ${w.day(p.heldOn)}.`,
    check: ({ act }) =>
      act.authorisations.flatMap(({ id: authorisation, applications }) =>
        applications.flatMap(({ id, title, filedOn }) => {
          const heldOn = act.sitting?.heldOn;
          if (!heldOn || !filedOn || filedOn >= heldOn) return [];
          return [
            {
              params: { title, filedOn, heldOn },
              passage: `exposition:authorisation.${authorisation}`,
              quote: title,
              mention: `application.${id}.title`,
            },
          ];
        }),
      ),
  }),
} satisfies Rules;
