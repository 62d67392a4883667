import { CONVENTION_REQUIRED_SOURCE } from '../../../../awards/domain/requirement.js';
import type { ConventionKind } from '../../../../conventions/domain/convention.js';
import type { AwardFacts } from '../../act.js';
import { conventionName } from '../../phrases.js';
import type { Found } from '../finding.js';
import type { AwardLaw } from '../law.js';
import { rule, type Rules } from '../rule.js';
import { occurrences, says } from '../reading/names.js';
import { inPlace, type Reading, type Saying } from '../reading/reading.js';
import { lawOf } from './of-award.js';
import { opened } from './spots.js';

type Yearly = {
  name: string;
  yearCents: number;
  thresholdCents: number;
};

const KINDS: readonly ConventionKind[] = ['financial', 'objectives', 'multi_year', 'investment'];
/** « convention financière », without its article. */
const nameOf = (kind: ConventionKind): string => conventionName(kind).replace(/^la /, '');

const withoutConvention =
  (calls: (award: AwardLaw) => boolean, cents: (award: AwardLaw) => number) =>
  (reading: Reading): Found<Yearly>[] =>
    reading.act.awards.flatMap((award) => {
      const law = lawOf(reading, award);
      if (!law || award.conventionKind !== null || law.convention !== null || !calls(law)) return [];
      const { id, beneficiary } = award;
      return [
        {
          params: { name: beneficiary.legalName, yearCents: cents(law), thresholdCents: law.thresholdCents ?? 0 },
          mention: `award.${id}.amount`,
          fix: opened('awards', id, 'convention'),
        },
      ];
    });

const agreed = ({ act }: Reading): readonly AwardFacts[] =>
  act.awards.filter(({ conventionKind }) => conventionKind !== null);

/** Sentences of the articles that speak of the convention of this award. */
function sentencesOn(reading: Reading, { beneficiary }: AwardFacts): readonly Saying[] {
  const on = inPlace(reading, 'articles').filter(({ text }) => /convention/i.test(text));
  const naming = on.filter(({ text }) => says(text, beneficiary.legalName));
  return naming.length > 0 || agreed(reading).length > 1 ? naming : on.filter(({ text }) => /approuv/i.test(text));
}

const silent =
  (missing: (sentences: readonly Saying[], award: AwardFacts) => boolean) =>
  (reading: Reading): Found<{ name: string }>[] =>
    agreed(reading)
      .filter((award) => missing(sentencesOn(reading, award), award))
      .map(({ id, beneficiary }) => ({
        params: { name: beneficiary.legalName },
        passage: sentencesOn(reading, { beneficiary } as AwardFacts)[0]?.passage.key ?? 'articles:conventions',
        mention: `award.${id}.beneficiary`,
        fix: { kind: 'regenerate', passage: 'articles:conventions' },
      }));

const some = (pattern: RegExp) => (sentences: readonly Saying[]) => sentences.some(({ text }) => pattern.test(text));

const hasConvention = (reading: Reading): boolean => agreed(reading).length > 0;

export const conventionRules = {
  convention_required: rule({
    severity: 'warn',
    source: CONVENTION_REQUIRED_SOURCE,
    title: { fr: 'Convention obligatoire', en: 'Convention required' },
    concerns: ({ law }) => law.awards.some(({ conventionRequired }) => conventionRequired),
    fr: (p: Yearly, w) =>
      `${p.name} : ${w.euros(p.yearCents)} dans l’année > ${w.euros(p.thresholdCents)}, sans convention.`,
    en: (p: Yearly, w) =>
      `${p.name}: ${w.euros(p.yearCents)} in the year > ${w.euros(p.thresholdCents)}, without a convention.`,
    check: withoutConvention(
      ({ conventionRequired }) => conventionRequired,
      ({ yearCents }) => yearCents,
    ),
  }),
  convention_advised: rule({
    severity: 'advise',
    source: CONVENTION_REQUIRED_SOURCE,
    title: { fr: 'Convention et aides en nature', en: 'Convention and aid in kind' },
    concerns: ({ law }) => law.awards.some(({ conventionAdvised }) => conventionAdvised),
    fr: (p: Yearly, w) => `${p.name} : ${w.euros(p.yearCents)} avec l’aide en nature, convention conseillée.`,
    en: (p: Yearly, w) => `${p.name}: ${w.euros(p.yearCents)} with the aid in kind, a convention is advised.`,
    check: withoutConvention(
      ({ conventionAdvised }) => conventionAdvised,
      ({ yearCents, inKindCents }) => yearCents + inKindCents,
    ),
  }),
  convention_unsaid: rule({
    severity: 'stop',
    source: 'Loi 2000-321 art. 10 : la convention s’approuve avec la subvention',
    title: { fr: 'Convention approuvée par un article', en: 'Convention approved by an article' },
    concerns: hasConvention,
    fr: (p: { name: string }) => `Aucun article n’approuve la convention avec ${p.name}.`,
    en: (p: { name: string }) => `No article approves the convention with ${p.name}.`,
    check: silent((sentences) => !some(/approuv/i)(sentences)),
  }),
  convention_annex: rule({
    severity: 'warn',
    source: 'CGCT, art. L2131-2 : la convention est transmise avec l’acte, annexée',
    title: { fr: 'Convention dite annexée', en: 'Convention said to be annexed' },
    concerns: hasConvention,
    fr: (p: { name: string }) => `L’article ne dit pas annexée la convention avec ${p.name}.`,
    en: (p: { name: string }) => `The article does not say that the convention with ${p.name} is annexed.`,
    check: silent((sentences) => some(/approuv/i)(sentences) && !some(/annex/i)(sentences)),
  }),
  convention_kind: rule({
    severity: 'stop',
    title: { fr: 'Nature de la convention', en: 'Kind of the convention' },
    concerns: hasConvention,
    fr: (p: { said: string; kind: string }) => `Le texte dit « ${p.said} », le dossier « ${p.kind} ».`,
    en: (p: { said: string; kind: string }) => `The text says “${p.said}”, the file “${p.kind}”.`,
    check: (reading) =>
      agreed(reading).flatMap((award) =>
        sentencesOn(reading, award).flatMap(({ passage, text }) => {
          const said = KINDS.flatMap((kind) => occurrences(text, nameOf(kind)).map(({ quote }) => ({ kind, quote })));
          if (said.length === 0 || said.some(({ kind }) => kind === award.conventionKind)) return [];
          const { quote } = said[0]!;
          return [{ params: { said: quote, kind: nameOf(award.conventionKind!) }, passage: passage.key, quote }];
        }),
      ),
  }),
  convention_absent: rule({
    severity: 'stop',
    title: { fr: 'Convention du dossier', en: 'Convention of the file' },
    concerns: (reading) => reading.act.awards.length > 0 && !hasConvention(reading),
    fr: (p: { place: string }) => `${p.place} approuve une convention, le dossier n’en a pas.`,
    en: (p: { place: string }) => `${p.place} approves a convention, the file has none.`,
    check: (reading) => {
      if (reading.act.awards.length === 0 || hasConvention(reading)) return [];
      return inPlace(reading, 'articles')
        .filter(({ text }) => /\bapprouvée?s?\b[^.]*\bconvention|\bconvention\b[^.]*\bapprouv/iu.test(text))
        .map(({ passage, text }) => ({
          params: { place: passage.heading ?? 'Un article' },
          passage: passage.key,
          quote: /convention/iu.exec(text)![0],
        }));
    },
  }),
  convention_title: rule({
    severity: 'warn',
    title: { fr: 'Convention dans l’intitulé', en: 'Convention in the title' },
    concerns: ({ act }) => act.awards.length > 0 && /convention/i.test(act.report.title),
    fr: () => 'L’intitulé annonce une convention, le dossier n’en a pas.',
    en: () => 'The title announces a convention, the file has none.',
    check: (reading) =>
      reading.act.awards.length > 0 && !hasConvention(reading) && /\bconvention\b/i.test(reading.act.report.title)
        ? [{ params: {}, quote: /convention/i.exec(reading.act.report.title)![0], mention: 'report.title' }]
        : [],
  }),
  convention_frozen: rule({
    severity: 'warn',
    source: 'Règle interne : le texte voté est le texte annexé',
    title: { fr: 'Convention annexée', en: 'Convention annexed' },
    concerns: (reading) => hasConvention(reading) && reading.act.sitting !== null,
    fr: (p: { name: string }) => `La convention avec ${p.name} n’est pas annexée à l’ordre du jour.`,
    en: (p: { name: string }) => `The convention with ${p.name} is not annexed to the agenda.`,
    check: (reading) =>
      reading.act.sitting === null
        ? []
        : ofConventions(reading, ({ state }) => state === 'drafting' || state === 'text_approved'),
  }),
  convention_amount: rule({
    severity: 'warn',
    title: { fr: 'Montant de la convention', en: 'Amount of the convention' },
    concerns: hasConvention,
    fr: (p: { name: string }) => `La convention avec ${p.name} ne porte pas le montant attribué.`,
    en: (p: { name: string }) => `The convention with ${p.name} does not state the amount awarded.`,
    check: (reading) => ofConventions(reading, ({ statesAmount }) => !statesAmount),
  }),
} satisfies Rules;

function ofConventions(
  reading: Reading,
  wrong: (convention: NonNullable<AwardLaw['convention']>) => boolean,
): Found<{ name: string }>[] {
  return agreed(reading).flatMap((award) => {
    const convention = lawOf(reading, award)?.convention;
    if (!convention || !wrong(convention)) return [];
    return [
      {
        params: { name: award.beneficiary.legalName },
        passage: 'articles:conventions',
        mention: `award.${award.id}.beneficiary`,
        fix: opened('conventions', convention.id, 'text'),
      },
    ];
  });
}
