import type { ComposedPassage } from '../../passages.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { type Reading, textOf } from '../reading/reading.js';
import { placeOf } from './spots.js';

/** Without these articles nothing is decided; without the others the act is only harder to carry out. */
const DECIDING: ReadonlySet<string> = new Set(['grants', 'memberships', 'applications', 'refusals', 'conventions']);

const topicOf = ({ source }: ComposedPassage): string => (source.kind === 'generated' ? source.topic : '');

const decides = (passage: ComposedPassage): boolean => passage.place === 'articles' && DECIDING.has(topicOf(passage));

/** Taken away by hand, whether the data moved since or not. */
const isRemoved = ({ blocks, generated, source }: ComposedPassage): boolean =>
  source.kind === 'generated' && blocks.length === 0 && generated !== null;

const TOPICS: Readonly<Record<string, string>> = {
  grants: 'subventions attribuées',
  memberships: 'adhésions',
  applications: 'candidatures',
  blanket: 'autorisation générale',
  refusals: 'refus',
  conventions: 'conventions approuvées',
  signatures: 'autorisation de signer',
  credits: 'crédits',
  revenue: 'recettes',
  cited_acts: 'actes cités',
  opinions: 'avis recueillis',
  statement: 'exposé de l’instructeur',
};

type Topic = {
  topic: string;
};

const removed =
  (which: (passage: ComposedPassage) => boolean) =>
  ({ passages }: Reading): Found<Topic>[] =>
    passages
      .filter((passage) => isRemoved(passage) && which(passage))
      .map((passage) => ({
        params: { topic: TOPICS[topicOf(passage)] ?? placeOf(passage) },
        passage: passage.key,
        fix: { kind: 'regenerate', passage: passage.key },
      }));

const ARTICLE = /\b(?:article|articles)\s+(\d{1,2}|1er)(?!\d)/giu;

type Referred = {
  quote: string;
  count: number;
};

const articlesOf = ({ passages }: Reading): readonly ComposedPassage[] =>
  passages.filter(({ place, heading }) => place === 'articles' && heading !== null);

const headingNumber = ({ heading }: ComposedPassage): number => parseInt(/\d+/.exec(heading!)?.[0] ?? '0', 10);

export const standingRules = {
  article_removed: rule({
    severity: 'stop',
    title: { fr: 'Articles qui décident', en: 'Articles that decide' },
    fr: (p: Topic) => `Article retiré : ${p.topic}. Rien ne le décide plus.`,
    en: (p: Topic) => `Article removed: ${p.topic}. Nothing decides it any more.`,
    check: removed(decides),
  }),
  passage_removed: rule({
    severity: 'warn',
    title: { fr: 'Passages retirés', en: 'Passages removed' },
    fr: (p: Topic) => `Passage retiré à la main : ${p.topic}.`,
    en: (p: Topic) => `Passage removed by hand: ${p.topic}.`,
    check: removed((passage) => !decides(passage)),
  }),
  passage_overtaken: rule({
    severity: 'warn',
    title: { fr: 'Texte et données', en: 'Text and data' },
    concerns: ({ passages }) => passages.some(({ standing }) => standing === 'edited' || standing === 'overtaken'),
    fr: (p: { place: string }) => `${p.place} : les données ont changé depuis que le texte est écrit à la main.`,
    en: (p: { place: string }) => `${p.place}: the data changed since the text was written by hand.`,
    check: ({ passages }) =>
      passages
        .filter((passage) => passage.standing === 'overtaken' && passage.blocks.length > 0)
        .map((passage) => ({
          params: { place: placeOf(passage) },
          passage: passage.key,
          fix: passage.generated ? { kind: 'regenerate', passage: passage.key } : null,
        })),
  }),
  article_empty: rule({
    severity: 'stop',
    title: { fr: 'Articles écrits', en: 'Articles written' },
    fr: (p: { heading: string }) => `${p.heading} ne dit rien.`,
    en: (p: { heading: string }) => `${p.heading} says nothing.`,
    check: (reading) =>
      articlesOf(reading)
        .filter(({ blocks }) => textOf(blocks).trim() === '')
        .map(({ key, heading }) => ({ params: { heading: heading! }, passage: key })),
  }),
  articles_numbered: rule({
    severity: 'stop',
    title: { fr: 'Articles numérotés sans trou', en: 'Articles numbered without gap' },
    concerns: (reading) => articlesOf(reading).length > 0,
    fr: (p: { heading: string; expected: number }) => `${p.heading} vient en position ${p.expected}.`,
    en: (p: { heading: string; expected: number }) => `${p.heading} comes in position ${p.expected}.`,
    check: (reading) =>
      articlesOf(reading).flatMap((passage, index) =>
        headingNumber(passage) === index + 1
          ? []
          : [
              {
                params: { heading: passage.heading!, expected: index + 1 },
                passage: passage.key,
                quote: passage.heading,
              },
            ],
      ),
  }),
  article_referred: rule({
    severity: 'warn',
    title: { fr: 'Renvois aux articles', en: 'References to articles' },
    concerns: ({ sayings }) => sayings.some(({ byHand, text }) => byHand && text.match(ARTICLE) !== null),
    fr: (p: Referred) => `« ${p.quote} » : l’acte compte ${p.count} articles.`,
    en: (p: Referred) => `“${p.quote}”: the act has ${p.count} articles.`,
    check: (reading) => {
      const count = articlesOf(reading).length;
      return reading.sayings
        .filter(({ byHand, passage }) => byHand && passage.place === 'articles')
        .flatMap(({ passage, text }) =>
          [...text.matchAll(ARTICLE)]
            .filter(([, number]) => parseInt(number!, 10) > count)
            .map(([quote]) => ({ params: { quote, count }, passage: passage.key, quote })),
        );
    },
  }),
} satisfies Rules;
