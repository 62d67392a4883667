import { type Cents, sumCents } from '../../../../kernel/money.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { amountsIn, disagreements } from '../reading/figures.js';
import { says } from '../reading/names.js';
import { inPlace, type Reading, type Saying, tells, textOf } from '../reading/reading.js';
import { decidedBy } from './decided.js';
import { placeOf, regenerated } from './spots.js';

type Foreign = {
  quote: string;
  place: string;
};

/** Amounts that no datum says, where somebody wrote them. */
const foreign =
  (where: (saying: Saying) => boolean) =>
  ({ sayings, known }: Reading): Found<Foreign>[] =>
    sayings
      .filter((saying) => saying.byHand && where(saying))
      .flatMap((saying) =>
        amountsIn(saying.text)
          .filter(({ cents }) => !known.amounts.has(cents))
          .map(({ quote }) => ({
            params: { quote, place: placeOf(saying.passage) },
            passage: saying.passage.key,
            quote,
            fix: regenerated(saying.passage),
          })),
      );

const inArticle = ({ passage }: Saying): boolean => passage.place === 'articles';

/** Amounts of the file that the data do not say in this passage: the part of another, the budget for the grant. */
function misplaced({ sayings, known, act }: Reading): Found<Foreign>[] {
  const total = sumCents(act.awards.map(({ amountCents }) => amountCents));
  return sayings
    .filter((saying) => saying.byHand && !tells(saying) && saying.passage.generated !== null)
    .flatMap(({ passage, text }) => {
      const here = new Set([total, ...amountsIn(textOf(passage.generated!)).map(({ cents }) => cents)]);
      return amountsIn(text)
        .filter(({ cents }) => known.amounts.has(cents) && !here.has(cents))
        .map(({ quote }) => ({
          params: { quote, place: placeOf(passage) },
          passage: passage.key,
          quote,
          fix: regenerated(passage),
        }));
    });
}

type Letters = {
  quote: string;
  letters: string;
  expected: string;
};

type Unsaid = {
  name: string;
  amountCents: Cents;
};

export const amountRules = {
  amount_in_article: rule({
    severity: 'stop',
    title: { fr: 'Montants des articles', en: 'Amounts of the articles' },
    fr: (p: Foreign) => `${p.place} : « ${p.quote} » n’est aucun montant du dossier.`,
    en: (p: Foreign) => `${p.place}: “${p.quote}” is no amount of the file.`,
    check: foreign(inArticle),
  }),
  amount_in_text: rule({
    severity: 'warn',
    title: { fr: 'Montants de l’exposé', en: 'Amounts of the report' },
    fr: (p: Foreign) => `${p.place} : « ${p.quote} » n’est aucun montant du dossier.`,
    en: (p: Foreign) => `${p.place}: “${p.quote}” is no amount of the file.`,
    check: foreign((saying) => !inArticle(saying) && !tells(saying)),
  }),
  amount_misplaced: rule({
    severity: 'warn',
    title: { fr: 'Montants à leur place', en: 'Amounts in their place' },
    concerns: ({ sayings }) => sayings.some(({ passage, byHand }) => byHand && passage.generated !== null),
    fr: (p: Foreign) => `${p.place} : « ${p.quote} » est au dossier, mais n’est pas ce qu’il dit ici.`,
    en: (p: Foreign) => `${p.place}: “${p.quote}” is in the file, but not what it says here.`,
    check: misplaced,
  }),
  amount_told: rule({
    severity: 'advise',
    title: { fr: 'Chiffres racontés', en: 'Figures that are told' },
    concerns: ({ sayings }) => sayings.some((saying) => tells(saying) && amountsIn(saying.text).length > 0),
    fr: (p: Foreign) => `« ${p.quote} » ne vient pas du dossier : vérifiez-le à sa source.`,
    en: (p: Foreign) => `“${p.quote}” does not come from the file: check it at its source.`,
    check: foreign((saying) => !inArticle(saying) && tells(saying)),
  }),
  figures_and_words: rule({
    severity: 'stop',
    title: { fr: 'Chiffres et lettres', en: 'Figures and letters' },
    fr: (p: Letters) => `« ${p.quote} » s’écrit « ${p.expected} », le texte dit « ${p.letters} ».`,
    en: (p: Letters) => `“${p.quote}” is “${p.expected}” in letters, the text says “${p.letters}”.`,
    check: ({ sayings }) =>
      sayings.flatMap(({ passage: { key: passage }, text }) =>
        disagreements(text).map(({ quote, letters, expected }) => ({
          params: { quote, letters, expected },
          passage,
          quote: letters,
          fix: { kind: 'replace', passage, quote: letters, by: expected },
        })),
      ),
  }),
  award_amount: rule({
    severity: 'stop',
    source: 'Loi 2000-321 art. 9-1 : l’acte d’attribution dit le montant',
    title: { fr: 'Montant décidé', en: 'Amount decided' },
    concerns: ({ act }) => act.awards.length + act.memberships.length > 0,
    fr: (p: Unsaid, w) => `Aucun article ne dit ${w.euros(p.amountCents)} pour ${p.name}.`,
    en: (p: Unsaid, w) => `No article says ${w.euros(p.amountCents)} for ${p.name}.`,
    check: decidedAmounts,
  }),
} satisfies Rules;

/** In an act with several bodies, each amount stands with its body; alone, anywhere in the same article. */
function decidedAmounts(reading: Reading): Found<Unsaid>[] {
  const decided = decidedBy(reading.act);
  const articles = reading.passages.filter(({ place }) => place === 'articles');
  const units =
    decided.length > 1
      ? inPlace(reading, 'articles').map(({ text, passage }) => ({ text, passage }))
      : articles.map((passage) => ({ text: textOf(passage.blocks), passage }));
  return decided.flatMap(({ body, amountCents, key }) => {
    const naming = units.filter(({ text }) => says(text, body.legalName));
    if (naming.length === 0 || naming.some(({ text }) => amountsIn(text).some(({ cents }) => cents === amountCents)))
      return [];
    return [
      {
        params: { name: body.legalName, amountCents },
        passage: naming[0]!.passage.key,
        mention: `${key}.amountInFull`,
      },
    ];
  });
}
