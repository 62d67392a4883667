import { lint, reasonOf, RULES, soundRules } from '../../src/act-texts/domain/linter/lint.js';
import type { LintInput } from '../../src/act-texts/domain/linter/finding.js';
import { compose, type Place } from '../../src/act-texts/domain/passages.js';
import { type CleanAct, cleanCandidacy, cleanGrant, cleanMembership, withText } from '../support/clean-act.js';
import { replacedIn, type RuleName, takenOver } from './mutants.js';

type Case = LintInput;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Change = (act: any, law: any) => unknown;

const given =
  (clean: () => CleanAct) =>
  (change: Change = () => undefined): Case => {
    const changed = structuredClone(clean());
    change(changed.act, changed.law);
    return withText(changed);
  };
const grant = given(cleanGrant);
const dues = given(cleanMembership);
const candidacy = given(cleanCandidacy);

/** The passage of this topic taken over by hand, these words put in the place of those. */
const edited = (topic: string, words: string, by: string, clean: CleanAct = cleanGrant()): Case => {
  const passage = compose(clean.act, []).find(({ key }) => key.endsWith(`:${topic}`))!;
  return withText(clean, [replacedIn(takenOver(passage), words, by)]);
};

const added = (place: Place, text: string): Case =>
  withText(cleanGrant(), [
    { key: 'free:1', place, source: { kind: 'free' }, blocks: [{ type: 'paragraph', text }], twin: null },
  ]);

const without = (topic: string): Case => {
  const passage = compose(cleanGrant().act, []).find(({ key }) => key.endsWith(`:${topic}`))!;
  return withText(cleanGrant(), [{ ...takenOver(passage), blocks: [] }]);
};

const part: (change: Record<string, unknown>) => Change = (change) => (act) =>
  Object.assign(act.awards[0].parts[1], change);

/** Where each rule must speak, and where it must not though something stands close to it. */
const CASES: Readonly<Record<RuleName, readonly [speaks: Case, silent: Case]>> = {
  parts_sum: [grant((act) => act.awards[0].parts.pop()), grant((act) => act.awards[0].parts.reverse())],
  lines_sum: [
    grant((act) => (act.awards[0].lines[0].amountCents += 1)),
    grant((act) => {
      act.awards[0].lines[0].amountCents += 1;
      act.awards[0].lines[1].amountCents -= 1;
    }),
  ],
  instalments_sum: [
    grant((_, law) => law.awards[0].instalments.pop()),
    grant((_, law) => (law.awards[0].instalments = [])),
  ],
  tariff: [
    dues((act) => (act.memberships[0].discountBp = null)),
    dues((act) => (act.memberships[0].fullTariffCents = null)),
  ],
  amount_in_article: [
    edited('grants', '65\u00a0000,00\u00a0€', '66 000 €'),
    edited('grants', '65\u00a0000,00\u00a0€', '65.000 euros'),
  ],
  amount_in_text: [
    edited('award.12', '570\u00a0000,00\u00a0€', '575 000 €'),
    edited('award.12', '570\u00a0000,00\u00a0€', '570 k€'),
  ],
  amount_misplaced: [
    edited('grants', '15\u00a0000,00\u00a0€', '25 000 €'),
    edited('grants', '15\u00a0000,00\u00a0€', '65 000 €'),
  ],
  amount_told: [
    added('exposition', 'Un budget de 88 M€.'),
    added('exposition', 'Un soutien de 65 000 € pour 3 jours.'),
  ],
  figures_and_words: [
    edited('grants', 'soixante-cinq mille', 'soixante-quinze mille'),
    // The reform of 1990 joins every word by a hyphen.
    edited('grants', 'soixante-cinq mille', 'Soixante-cinq-mille'),
  ],
  award_amount: [
    edited('grants', '65\u00a0000,00\u00a0€ (soixante-cinq mille euros)', '15 000 €'),
    edited('grants', '65\u00a0000,00\u00a0€ (soixante-cinq mille euros)', '65 000 euros'),
  ],
  share_false: [grant(part({ printedShare: '31,5 %' })), grant(part({ printedShare: '13,6364 %' }))],
  share_off: [grant(part({ printedShare: '13,2 %' })), grant(part({ printedShare: '13,64 %' }))],
  share_rounded: [
    grant(part({ printedShare: 'environ 14 %' })),
    grant(part({ budgetCents: 10_000_000, printedShare: '15 %' })),
  ],
  decimal_point: [
    grant(part({ printedShare: '13.64 %' })),
    added('exposition', 'La version 1.2 et 13,64 % du budget.'),
  ],
  imputation_written: [
    edited('credits', 'fonction 61', 'fonction 67'),
    edited('credits', 'nature 65748', 'Article : 65748'),
  ],
  imputation_printed: [
    grant((act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('61', '67'))),
    edited('credits', 'fonction 61', 'fonction 67'),
  ],
  imputation_told: [
    edited('award.12', 'proposés', 'proposés au chapitre 204'),
    edited('award.12', 'proposés', 'proposés au chapitre 65'),
  ],
  axis_label: [
    edited('credits', 'programme A150', 'sous-politique A150'),
    edited('credits', 'programme A150', 'programme « A150'),
  ],
  imputation_incomplete: [
    grant(
      (act) => (act.awards[0].lines[0].printed = 'Sous-politique B370 - Programme A150 - Nature 65748 - Fonction 61'),
    ),
    grant((act) => (act.awards[0].lines[0].printed = null)),
  ],
  axis_without_code: [
    grant((act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('B370', '« Économie »'))),
    grant((act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('B370', '« B370 »'))),
  ],
  imputation_unknown: [grant((act) => (act.awards[0].lines[0].imputation = null)), grant()],
  budget_other: [
    edited('credits', 'Budget principal métropolitain', 'Budget annexe déchets'),
    edited('credits', 'Budget principal métropolitain', 'budget Principal  Métropolitain'),
  ],
  budget_alias: [
    edited('credits', 'Budget principal métropolitain', 'Budget Principal de la Métropole'),
    edited('credits', 'Territoire du Pays d’Aix', "territoire du pays d'Aix"),
  ],
  budget_spelled: [
    edited('credits', 'Budget principal métropolitain', 'Budget principal metropolitain'),
    edited('credits', 'Budget principal métropolitain', 'budget principal métropolitain'),
  ],
  code_unknown: [
    grant((_, law) => law.lines[0].unknown.push({ axis: 'nature', code: '65748' })),
    grant((act, law) => {
      law.lines = [];
      return act;
    }),
  ],
  code_closed: [
    grant((_, law) => law.lines[0].closed.push({ axis: 'programme', code: 'A150', on: '2022-06-30' })),
    grant((_, law) => law.lines[0].closed.push({ axis: 'programme', code: 'A150', on: '2022-07-01' })),
  ],
  year_closed: [
    grant((act, law) => {
      act.deliberation = null;
      law.lines[0].yearState = 'closed';
    }),
    // Once voted, the credits of the act were those of its year.
    grant((_, law) => (law.lines[0].yearState = 'closed')),
  ],
  body_unsaid: [withoutName(), edited('conventions', 'Medinsoft', 'l’association')],
  body_spelled: [edited('grants', 'Medinsoft', 'Médinsoft'), edited('grants', 'Medinsoft', 'MEDINSOFT')],
  title_names: [
    grant((act) => (act.report.title = 'Attribution d’une subvention – Approbation d’une convention')),
    grant((act) => {
      act.report.title = 'Attribution d’une subvention à MDS – Approbation d’une convention';
      act.awards[0].beneficiary.acronym = 'MDS';
    }),
  ],
  identifier: [
    grant((_, law) => Object.assign(law.bodies[0], { siret: null, rna: null })),
    grant((_, law) => (law.bodies[0].siret = null)),
  ],
  siret: [grant((_, law) => (law.bodies[0].siret = null)), grant((_, law) => (law.bodies[0].rna = null))],
  identifier_written: [
    added('articles', 'Medinsoft (SIRET 81234567600018).'),
    added('articles', 'Medinsoft (SIRET 812 345 676 00017, RNA W133098765).'),
  ],
  convention_required: [
    grant((act, law) => {
      act.awards[0].conventionKind = null;
      law.awards[0].convention = null;
    }),
    grant((act, law) => {
      act.awards[0].conventionKind = null;
      Object.assign(law.awards[0], { convention: null, conventionRequired: false });
    }),
  ],
  convention_advised: [
    grant((act, law) => {
      act.awards[0].conventionKind = null;
      Object.assign(law.awards[0], { convention: null, conventionRequired: false, conventionAdvised: true });
    }),
    grant((_, law) => (law.awards[0].conventionAdvised = true)),
  ],
  convention_unsaid: [
    edited('conventions', 'est approuvée', 'est présentée'),
    edited('conventions', 'est approuvée', 'ainsi approuvée'),
  ],
  convention_annex: [
    edited('conventions', ', annexée à la présente délibération,', ''),
    edited('conventions', ', annexée à la présente délibération,', ' ci-annexée'),
  ],
  convention_kind: [
    edited('conventions', 'convention financière', 'convention d’objectifs'),
    edited('conventions', 'convention financière', 'convention'),
  ],
  convention_absent: [
    (() => {
      const clean = cleanGrant();
      const bare = { ...clean, act: { ...clean.act, awards: [{ ...clean.act.awards[0]!, conventionKind: null }] } };
      return withText(bare, [written('La convention ci-annexée est approuvée.')]);
    })(),
    withText(cleanGrant(), [written('La convention ci-annexée est approuvée.')]),
  ],
  convention_title: [
    grant((act, law) => {
      act.awards[0].conventionKind = null;
      law.awards[0].convention = null;
    }),
    candidacy((act) => (act.report.title = 'Candidature – Approbation d’une convention')),
  ],
  convention_frozen: [
    grant((_, law) => (law.awards[0].convention.state = 'text_approved')),
    grant((act, law) => {
      Object.assign(act, { sitting: null, deliberation: null });
      law.awards[0].convention.state = 'drafting';
    }),
  ],
  convention_amount: [grant((_, law) => (law.awards[0].convention.statesAmount = false)), grant()],
  opinion_required: [
    grant((act) => (act.report.opinions = [])),
    grant((act, law) => {
      act.report.opinions = [];
      law.day = '2022-07-01';
    }),
  ],
  opinion_late: [
    grant((act) => (act.report.opinions[0].givenOn = '2022-07-01')),
    grant((act) => (act.report.opinions[0].givenOn = '2022-06-30')),
  ],
  opinion_undated: [
    grant((act) => (act.report.opinions[1].givenOn = null)),
    grant((act) => (act.report.opinions[1].direction = null)),
  ],
  opinion_direction: [
    grant((act) => (act.report.opinions[1].direction = null)),
    grant((act) => (act.report.opinions[1].direction = 'unfavourable')),
  ],
  cited_unknown: [
    grant((act) => (act.report.citedActs[1].number = '2014-85')),
    grant((act) => (act.report.citedActs[1].number = null)),
  ],
  cited_foreign: [
    edited('cited_acts', 'HN 001-8073/20/CM', 'HN 001-8037/20/CM'),
    edited('cited_acts', 'HN 001-8073/20/CM', 'HN-001-8073-20-CM'),
  ],
  cited_spelling: [
    edited('cited_acts', 'HN 001-8073/20/CM', 'HN 001-8073-20-CM'),
    edited('cited_acts', 'Conseil de la Métropole', 'Conseil'),
  ],
  cited_day: [
    grant((act) => (act.report.citedActs[2].actOn = '2020-07-18')),
    grant((act) => (act.report.citedActs[2].actOn = null)),
  ],
  cited_later: [
    grant((act) => (act.report.citedActs[0].actOn = '2022-07-01')),
    grant((act) => (act.report.citedActs[0].actOn = '2022-06-30')),
  ],
  renewed_act: [
    dues((act) => act.report.citedActs.pop()),
    dues((act) => (act.report.citedActs[3].number = 'IVIS 015-15206-23-BM')),
  ],
  delegation_unsaid: [
    grant((act) => act.report.citedActs.pop()),
    grant((act) => {
      act.report.body = 'conseil';
      act.report.citedActs.pop();
    }),
  ],
  delegation_replaced: [
    grant((_, law) => (law.delegation = { number: 'HN 002-9999/22/CM', actOn: '2022-06-29' })),
    grant((_, law) => (law.delegation = { number: 'HN 001-8073-20-CM', actOn: '2020-07-17' })),
  ],
  certifier_unknown: [grant((_, law) => (law.certifier = [])), grant((act) => (act.deliberation.certifierName = null))],
  certifier_out: [
    grant((_, law) => (law.certifier[0].validUntil = '2022-06-29')),
    grant((_, law) => (law.certifier[0].validUntil = '2022-06-30')),
  ],
  secretary: [dues((act) => (act.sitting.secretary = null)), grant((act) => (act.sitting.secretary = null))],
  signer_absent: [
    grant((act) => act.sitting.present.shift() && act.sitting.present.shift()),
    grant((act) => (act.sitting.present = [])),
  ],
  present_count: [
    grant((act) => (act.sitting.printedPresentCount = 4)),
    grant((act) => (act.sitting.printedPresentCount = null)),
  ],
  republican_commitment: [
    grant((_, law) => law.awards[0].uncommitted.push({ number: 'DS-1', receivedOn: '2022-01-02' })),
    grant(),
  ],
  year_in_article: [
    edited('credits', 'exercice 2022', 'exercice 2021'),
    edited('credits', 'exercice 2022', 'exercice 2022, association créée en 2003'),
  ],
  year_in_text: [
    edited('award.12', 'proposés', 'proposés sur l’exercice 2023'),
    edited('award.12', 'proposés', 'proposés, après une année 2021'),
  ],
  year_in_title: [
    grant((act) => (act.report.title += ' – exercice 2021')),
    grant((act) => (act.report.title += ' – exercice 2022')),
  ],
  imputation_year: [
    grant((act) => (act.awards[0].lines[0].imputation.year = 2023)),
    grant((act, law) => {
      act.awards[0].lines[0].imputation.year = 2023;
      law.lines[0].spreadsOverYears = true;
    }),
  ],
  sitting_day: [
    added('exposition', 'Lors de la séance du 29 juin 2022, il est proposé.'),
    added('exposition', 'Lors de la séance du 30 juin 2022, après la séance du 14 juin 2022.'),
  ],
  day_foreign: [added('articles', 'Avant le 31/08/2022.'), added('articles', 'Après l’avis du 14/06/2022.')],
  day_impossible: [added('articles', 'Avant le 31 juin 2022.'), added('articles', 'Avant le 30 juin 2022.')],
  filed_first: [
    candidacy((act) => (act.authorisations[0].applications[0].filedOn = '2022-06-29')),
    candidacy((act) => (act.authorisations[0].applications[0].filedOn = null)),
  ],
  article_removed: [without('grants'), without('credits')],
  passage_removed: [without('credits'), without('grants')],
  passage_overtaken: [
    withText(cleanGrant(), [{ ...written('Medinsoft.', 'grants'), twin: [] }]),
    edited('grants', 'Une subvention', 'Une aide'),
  ],
  datum_lost: [edited('grants', 'Medinsoft', 'l’association'), edited('grants', 'Une subvention', 'Une aide')],
  mention_broken: [
    withText(cleanGrant(), [
      {
        ...written('', 'grants'),
        blocks: [{ type: 'paragraph', text: [{ text: '65 000 €', mention: 'award.9.amount' }] }],
      },
    ]),
    withText(cleanGrant(), [
      {
        ...written('', 'grants'),
        blocks: [{ type: 'paragraph', text: [{ text: '65 000 €', mention: 'award.12.amount' }] }],
      },
    ]),
  ],
  mention_awaited: [awaiting(false), awaiting(true)],
  article_empty: [added('articles', ' '), added('articles', 'Le rapport est adopté.')],
  articles_numbered: [
    { ...grant(), passages: grant().passages.filter(({ heading }) => heading !== 'Article 2') },
    grant(),
  ],
  article_referred: [added('articles', 'Comme le dit l’article 7.'), added('articles', 'Comme le dit l’article 2.')],
};

/** A clause that says the day of the sitting, before or after it is known. */
function awaiting(isKnown: boolean): Case {
  const clean = cleanGrant();
  const act = isKnown ? clean.act : { ...clean.act, sitting: null, deliberation: null };
  return withText({ ...clean, act }, [
    {
      ...written(''),
      blocks: [{ type: 'paragraph', text: [{ text: 'date de la séance', mention: 'sitting.heldOn' }] }],
    },
  ]);
}

function written(text: string, topic?: string) {
  return {
    ...(topic
      ? { key: `articles:${topic}`, source: { kind: 'generated' as const, topic } }
      : { key: 'free:1', source: { kind: 'free' as const } }),
    ...{ place: 'articles' as const, blocks: [{ type: 'paragraph' as const, text }], twin: null },
  };
}

/** The body named by no article: neither where the grant is given nor where the convention is approved. */
function withoutName(): Case {
  const clean = cleanGrant();
  return withText(
    clean,
    compose(clean.act, [])
      .filter(({ place }) => place === 'articles')
      .map((passage) => replacedIn(takenOver(passage), 'Medinsoft', 'l’association')),
  );
}

const told = (input: Case): string[] => lint(input).map(({ rule }) => rule);

describe('A rule of the reading over', () => {
  it.each(Object.entries(CASES))('%s speaks where it must, and only there', (rule, [speaks, silent]) => {
    expect(told(speaks)).toContain(rule);
    expect(told(silent)).not.toContain(rule);
  });

  it('says what it found in a sentence that a screen can hold, in each language', () => {
    const findings = Object.values(CASES).flatMap(([speaks]) => lint(speaks));
    for (const finding of findings) {
      for (const language of ['fr', 'en'] as const) {
        const sentence = reasonOf(finding).say(language);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('quotes the words at fault exactly as they stand in the passage', () => {
    for (const [input] of Object.values(CASES)) {
      for (const { passage, quote, rule } of lint(input)) {
        const found = input.passages.find(({ key }) => key === passage);
        if (quote !== null && found)
          expect([rule, JSON.stringify(found).includes(JSON.stringify(quote).slice(1, -1))]).toEqual([rule, true]);
      }
    }
  });

  it('is counted as sound where it had something to judge and found nothing', () => {
    const input = grant();
    const sound = soundRules(input, lint(input));
    expect(sound).toEqual(
      expect.arrayContaining(['parts_sum', 'figures_and_words', 'convention_annex', 'opinion_late']),
    );
    expect(sound).not.toContain('tariff');
    const wrong = edited('credits', 'fonction 61', 'fonction 67');
    expect(soundRules(wrong, lint(wrong))).not.toContain('imputation_written');
    expect(Object.keys(RULES)).toEqual(expect.arrayContaining(sound));
  });
});
