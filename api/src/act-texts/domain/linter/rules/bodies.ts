import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { nearly, says } from '../reading/names.js';
import { inPlace, type Reading } from '../reading/reading.js';
import { decidedBy, namesOf } from './decided.js';
import { opened, placeOf, replaced } from './spots.js';

type Spelled = {
  quote: string;
  name: string;
  place: string;
};

/** Words that are almost the name of a body, and the name of nobody else. */
function misspelled(reading: Reading): Found<Spelled>[] {
  const { act, sayings } = reading;
  const bodies = [...decidedBy(act).map(({ body }) => body), ...act.refusals.map(({ beneficiary }) => beneficiary)];
  const names = [...new Set(bodies.map(({ legalName }) => legalName))];
  const known = [...new Set(bodies.flatMap(namesOf))];
  const near = (text: string) => nearly(text, names, known);
  return [
    ...near(act.report.title).map(({ quote, name }) => ({
      params: { quote, name, place: 'Intitulé' },
      quote,
      mention: 'report.title',
    })),
    ...sayings.flatMap(({ passage, text }) =>
      near(text).map(({ quote, name }) => ({
        params: { quote, name, place: placeOf(passage) },
        passage: passage.key,
        quote,
        fix: passage.standing === 'in_step' ? null : replaced(passage.key, quote, name),
      })),
    ),
  ];
}

type Identifier = {
  name: string;
};

const IDENTIFIERS = /(?<![\d/])(?:\d[\s.]?){13}\d(?![\d/])|\bW\d[0-9A-Z]\d{7}\b/gu;
const compact = (text: string): string => text.replace(/[\s.]/g, '');

const unidentified =
  (lacks: (body: { siret: string | null; rna: string | null }) => boolean) =>
  ({ law }: Reading): Found<Identifier>[] =>
    law.bodies.filter(lacks).map(({ id, name }) => ({
      params: { name },
      fix: opened('beneficiaries', id, 'siret'),
    }));

const concerned = ({ law }: Reading): boolean => law.bodies.length > 0;

export const bodyRules = {
  body_unsaid: rule({
    severity: 'stop',
    source: 'Loi 2000-321 art. 10 : la décision désigne le bénéficiaire',
    title: { fr: 'Bénéficiaire désigné', en: 'Beneficiary named' },
    concerns: ({ act }) => decidedBy(act).length > 0,
    fr: (p: { name: string }) => `Aucun article ne nomme ${p.name}.`,
    en: (p: { name: string }) => `No article names ${p.name}.`,
    check: (reading) =>
      decidedBy(reading.act)
        .filter(({ body }) => !inPlace(reading, 'articles').some(({ text }) => says(text, body.legalName)))
        .map(({ body, bodyMention, resource }) => ({
          params: { name: body.legalName },
          passage: resource === 'awards' ? 'articles:grants' : 'articles:memberships',
          mention: bodyMention,
        })),
  }),
  body_spelled: rule({
    severity: 'warn',
    title: { fr: 'Nom du bénéficiaire', en: 'Name of the beneficiary' },
    concerns: ({ act }) => decidedBy(act).length > 0,
    fr: (p: Spelled) => `${p.place} : « ${p.quote} », enregistré « ${p.name} ».`,
    en: (p: Spelled) => `${p.place}: “${p.quote}”, registered as “${p.name}”.`,
    check: misspelled,
  }),
  title_names: rule({
    severity: 'warn',
    title: { fr: 'Intitulé du rapport', en: 'Title of the report' },
    concerns: ({ act }) => decidedBy(act).length === 1,
    fr: (p: { name: string }) => `L’intitulé ne nomme pas ${p.name}.`,
    en: (p: { name: string }) => `The title does not name ${p.name}.`,
    check: ({ act }) => {
      const decided = decidedBy(act);
      // Several bodies are helped under one purpose, which the title says instead of their names.
      if (decided.length > 1) return [];
      return decided
        .filter(({ body }) => !namesOf(body).some((name) => says(act.report.title, name)))
        .map(({ body }) => ({ params: { name: body.legalName }, mention: 'report.title' }));
    },
  }),
  identifier: rule({
    severity: 'warn',
    source: 'Arrêté du 17 novembre 2017 : SIRET ou RNA du bénéficiaire',
    title: { fr: 'Identifiant du bénéficiaire', en: 'Identifier of the beneficiary' },
    concerns: concerned,
    fr: (p: Identifier) => `${p.name} : ni SIRET ni numéro RNA connus.`,
    en: (p: Identifier) => `${p.name}: neither SIRET nor RNA number known.`,
    check: unidentified(({ siret, rna }) => siret === null && rna === null),
  }),
  siret: rule({
    severity: 'advise',
    source: 'Règle interne : pas de paiement sans SIRET',
    title: { fr: 'SIRET avant paiement', en: 'SIRET before payment' },
    concerns: concerned,
    fr: (p: Identifier) => `${p.name} : SIRET à demander, aucun paiement sans lui.`,
    en: (p: Identifier) => `${p.name}: SIRET to be asked for, nothing is paid without it.`,
    check: unidentified(({ siret, rna }) => siret === null && rna !== null),
  }),
  identifier_written: rule({
    severity: 'stop',
    title: { fr: 'Identifiant écrit', en: 'Identifier written' },
    concerns: ({ sayings }) => sayings.some(({ text }) => text.match(IDENTIFIERS) !== null),
    fr: (p: { quote: string; place: string }) =>
      `${p.place} : « ${p.quote} » n’est l’identifiant d’aucun bénéficiaire.`,
    en: (p: { quote: string; place: string }) => `${p.place}: “${p.quote}” identifies no beneficiary of the act.`,
    check: ({ law, sayings }) => {
      const known = new Set(law.bodies.flatMap(({ siret, rna }) => [siret, rna]));
      return sayings.flatMap(({ passage, text }) =>
        [...text.matchAll(IDENTIFIERS)]
          .filter(([quote]) => !known.has(compact(quote)))
          .map(([quote]) => ({ params: { quote, place: placeOf(passage) }, passage: passage.key, quote })),
      );
    },
  }),
} satisfies Rules;
