import type { CalendarDay } from '../../../../kernel/calendar-day.js';
import type { CitedAct } from '../../act.js';
import type { Found } from '../finding.js';
import type { CitedLaw } from '../law.js';
import { rule, type Rules } from '../rule.js';
import { actKey, numbersIn } from '../reading/acts.js';
import { daysIn } from '../reading/days.js';
import { inPlace, type Reading, type Saying, spotOf, tells } from '../reading/reading.js';
import { placeOf, replaced } from './spots.js';

type Numbered = {
  number: string;
};

type Cited = CitedAct & { readonly number: string };

const numbered = ({ act }: Reading): readonly Cited[] =>
  act.report.citedActs.filter((cited): cited is Cited => cited.number !== null);

const knownAs = ({ law }: Reading, number: string): CitedLaw | undefined =>
  law.cited.find(({ key }) => key === actKey(number));

/** The citation by its number: in the visas first, where it has force. */
const citation = (reading: Reading, number: string) => ({
  passage: 'visas:cited_acts',
  ...(spotOf(inPlace(reading, 'visas'), number) ?? spotOf(reading.sayings, number)),
});

/** Numbers that somebody wrote, and that the data do not cite under this spelling. */
const writtenNumbers = ({ sayings }: Reading): { saying: Saying; number: string; key: string }[] =>
  sayings
    .filter((saying) => saying.byHand && !tells(saying))
    .flatMap((saying) => numbersIn(saying.text).map(({ number, key }) => ({ saying, number, key })));

type Spelled = Numbered & { spelling: string };

function spelledOtherwise(reading: Reading): Found<Spelled>[] {
  const byData = numbered(reading).flatMap(({ number }): Found<Spelled>[] => {
    const spelling = knownAs(reading, number)?.spelling;
    return !spelling || spelling === number ? [] : [{ params: { number, spelling }, ...citation(reading, number) }];
  });
  const byHand = writtenNumbers(reading).flatMap(({ saying: { passage }, number, key }): Found<Spelled>[] => {
    const spelling = reading.known.numbers.get(key);
    if (!spelling || spelling === number) return [];
    const fix = replaced(passage.key, number, spelling);
    return [{ params: { number, spelling }, passage: passage.key, quote: number, fix }];
  });
  return [...byData, ...byHand];
}

type Dated = Numbered & { said: CalendarDay; actOn: CalendarDay };

/** The day of an act as others cite it, or as it is kept here. */
function datedOtherwise(reading: Reading): Found<Dated>[] {
  return numbered(reading).flatMap(({ number, actOn: said }) => {
    const actOn = knownAs(reading, number)?.actOn;
    return !actOn || !said || actOn === said ? [] : [{ params: { number, said, actOn }, ...citation(reading, number) }];
  });
}

/** A sentence that cites one act of the data gives its day. */
function writtenOtherwise(reading: Reading): Found<Dated>[] {
  return reading.sayings
    .filter((saying) => saying.byHand && !tells(saying))
    .flatMap(({ passage, text }): Found<Dated>[] => {
      const keys = new Set(numbersIn(text).map(({ key }) => key));
      const days = daysIn(text);
      const cited = numbered(reading).filter(({ number }) => keys.has(actKey(number)));
      const [one] = cited;
      if (cited.length !== 1 || !one?.actOn || days.length === 0 || days.some(({ day }) => day === one.actOn))
        return [];
      const { day: said, quote } = days[0]!;
      return [{ params: { number: one.number, said, actOn: one.actOn }, passage: passage.key, quote }];
    });
}

export const citationRules = {
  cited_unknown: rule({
    severity: 'advise',
    title: { fr: 'Actes cités connus', en: 'Cited acts known' },
    concerns: (reading) => numbered(reading).length > 0,
    fr: (p: Numbered) => `${p.number} : acte ni conservé ni cité ailleurs, vérifiez son numéro.`,
    en: (p: Numbered) => `${p.number}: neither kept nor cited elsewhere, check its number.`,
    check: (reading) =>
      numbered(reading)
        .filter(({ number }) => !knownAs(reading, number))
        .map(({ number }) => ({ params: { number }, ...citation(reading, number) })),
  }),
  cited_foreign: rule({
    severity: 'warn',
    title: { fr: 'Actes cités par le texte', en: 'Acts cited by the text' },
    concerns: (reading) => writtenNumbers(reading).length > 0,
    fr: (p: Numbered & { place: string }) => `${p.place} : ${p.number} n’est aucun acte cité par le dossier.`,
    en: (p: Numbered & { place: string }) => `${p.place}: ${p.number} is no act that the file cites.`,
    check: (reading) =>
      writtenNumbers(reading)
        .filter(({ key }) => !reading.known.numbers.has(key))
        .map(({ saying: { passage }, number }) => ({
          params: { number, place: placeOf(passage) },
          passage: passage.key,
          quote: number,
        })),
  }),
  cited_spelling: rule({
    severity: 'advise',
    title: { fr: 'Acte cité sous deux graphies', en: 'Act cited under two spellings' },
    concerns: (reading) => numbered(reading).length > 0,
    fr: (p: Spelled) => `${p.number}, ailleurs ${p.spelling} : c’est le même acte.`,
    en: (p: Spelled) => `${p.number}, elsewhere ${p.spelling}: it is the same act.`,
    check: spelledOtherwise,
  }),
  cited_day: rule({
    severity: 'warn',
    title: { fr: 'Date des actes cités', en: 'Day of the cited acts' },
    concerns: (reading) => numbered(reading).length > 0,
    fr: (p: Dated, w) => `${p.number} : daté du ${w.day(p.said)}, connu du ${w.day(p.actOn)}.`,
    en: (p: Dated, w) => `${p.number}: dated ${w.day(p.said)}, known of ${w.day(p.actOn)}.`,
    check: (reading) => [...datedOtherwise(reading), ...writtenOtherwise(reading)],
  }),
  cited_later: rule({
    severity: 'stop',
    title: { fr: 'Actes cités avant la séance', en: 'Cited acts before the sitting' },
    concerns: ({ act }) => act.sitting !== null && act.report.citedActs.some(({ actOn }) => actOn !== null),
    fr: (p: { cited: string; actOn: CalendarDay; heldOn: CalendarDay }, w) =>
      `${p.cited} : du ${w.day(p.actOn)}, après la séance du ${w.day(p.heldOn)}.`,
    en: (p: { cited: string; actOn: CalendarDay; heldOn: CalendarDay }, w) =>
      `${p.cited}: of ${w.day(p.actOn)}, after the sitting of ${w.day(p.heldOn)}.`,
    check: (reading) =>
      reading.act.report.citedActs.flatMap(({ number, citedFor, actOn }) => {
        const heldOn = reading.act.sitting?.heldOn;
        const cited = number ?? citedFor ?? '';
        return heldOn && actOn && actOn > heldOn
          ? [{ params: { cited, actOn, heldOn }, ...citation(reading, cited) }]
          : [];
      }),
  }),
  renewed_act: rule({
    severity: 'warn',
    title: { fr: 'Acte renouvelé cité', en: 'Renewed act cited' },
    concerns: ({ act }) => act.memberships.some(({ renewedActNumber }) => renewedActNumber !== null),
    fr: (p: Numbered) => `${p.number} : l’acte que ce rapport renouvelle n’est pas visé.`,
    en: (p: Numbered) => `${p.number}: the act that this report renews is not cited.`,
    check: ({ act, sayings }) =>
      act.memberships.flatMap(({ renewedActNumber: number }) =>
        number === null ||
        sayings.some(
          ({ passage, text }) => passage.place === 'visas' && numbersIn(text).some(({ key }) => key === actKey(number)),
        )
          ? []
          : [{ params: { number }, passage: 'visas:cited_acts' }],
      ),
  }),
} satisfies Rules;
