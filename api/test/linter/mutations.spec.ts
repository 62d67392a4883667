import { lint, reasonOf, RULES } from '../../src/act-texts/domain/linter/lint.js';
import { compose } from '../../src/act-texts/domain/passages.js';
import { type CleanAct, cleanCandidacy, cleanGrant, cleanMembership, withText } from '../support/clean-act.js';
import { digit, each, inFacts, inText, type Mutant, type RuleName, takenOver } from './mutants.js';

const grant = cleanGrant();
const membership = cleanMembership();
const candidacy = cleanCandidacy();
const CLEAN: readonly (readonly [string, CleanAct])[] = [
  ['of grants', grant],
  ['of a membership', membership],
  ['of a candidacy', candidacy],
];

const AMOUNT = /\d{1,3}(?:\u00a0\d{3})*,\d{2}\u00a0€/g;
const LETTERS = /(?<=\()[^()]*euros(?=\))/g;
const swapped = (text: string) => text.slice(0, 2) + text[3] + text[2] + text.slice(4);
const isTopic = (topic: string) => (passage: { key: string }) => passage.key.endsWith(`:${topic}`);
const articles = (passage: { place: string }) => passage.place === 'articles';
const credits = isTopic('credits');

const AXES = [
  ['sous-politique', /(?<=sous-politique )B370/g, (code: string) => code.replace('B370', 'B371')],
  ['programme', /(?<=programme )A150/g, (code: string) => code.replace('A150', 'A151')],
  ['chapitre', /(?<=chapitre )\d+/g, digit(-1)],
  ['nature', /(?<=nature )\d+/g, digit(-1)],
  ['fonction', /(?<=fonction )\d+/g, digit(-1)],
] as const;

const inEveryText = (clean: CleanAct): Mutant[] => [
  ...inText(
    'amount: one digit',
    clean,
    ['amount_in_article', 'amount_in_text', 'amount_misplaced'],
    each(AMOUNT, digit(0), digit(1), digit(-1)),
  ),
  ...inText(
    'amount in letters: one word',
    clean,
    ['figures_and_words'],
    each(
      LETTERS,
      (words) => words.replace('mille', 'cent'),
      (words) => words.replace(/^\S+/, 'douze'),
      (words) => `${words.replace('euros', 'un euros')}`,
    ),
  ),
  ...inText(
    'amount of another datum',
    clean,
    ['award_amount', 'datum_lost', 'figures_and_words'],
    each(AMOUNT, (amount) => (amount.startsWith('15') ? amount : '15\u00a0000,00\u00a0€')),
    (passage) => clean === grant && passage.key === 'articles:grants',
  ),
  ...inText(
    'cited number: one character',
    clean,
    ['cited_foreign'],
    each(/(?<=n° )[^,)\s]+(?: \d[^,)]+)?/g, digit(0), digit(-1)),
  ),
  ...inText(
    'cited number: spelling',
    clean,
    ['cited_spelling'],
    each(/HN 001-8073\/20\/CM/g, () => 'HN 001-8073-20-CM'),
  ),
  ...inText(
    'cited day',
    clean,
    ['cited_day', 'day_foreign', 'day_impossible'],
    each(/\d{1,2} (?:janvier|juillet|décembre) \d{4}/g, digit(0), digit(-1), (day) =>
      day.replace(/janvier|juillet|décembre/, 'mars'),
    ),
    (passage) => passage.key.startsWith('visas'),
  ),
  ...inText(
    'fiscal year',
    clean,
    ['year_in_article', 'year_in_text'],
    each(/(?<=exercices? |cotisation |Cotisation |approuvée pour |renouvelée pour )\d{4}/gi, digit(-1), () => '2018'),
  ),
  ...AXES.flatMap(([axis, pattern, other]) =>
    inText(`imputation: ${axis}`, clean, ['imputation_written'], each(pattern, other), credits),
  ),
  ...AXES.flatMap(([axis]) =>
    inText(
      `imputation without its ${axis}`,
      clean,
      ['imputation_incomplete'],
      each(new RegExp(`, ${axis} [A-Z]?\\d+(?: « [^»]+ »)?`, 'g'), () => ''),
      (passage) => credits(passage) && clean === membership,
    ),
  ),
  ...inText(
    'word of the axis',
    clean,
    ['axis_label'],
    each(/programme(?= A150)|sous-politique(?= B370)/g, (word) =>
      word === 'programme' ? 'sous-politique' : 'programme',
    ),
    credits,
  ),
  ...inText(
    'budget: another one',
    clean,
    ['budget_other'],
    each(/Budget principal métropolitain|État Spécial de Territoire du Pays d’Aix/g, () => 'Budget annexe des déchets'),
    articles,
  ),
  ...inText(
    'budget: a slip',
    clean,
    ['budget_spelled'],
    each(
      /Budget principal métropolitain|État Spécial de Territoire du Pays d’Aix/g,
      (name) => name.replace('i', 'y'),
      (name) => name.replace(/t(?=[^t]*$)/, ''),
    ),
    articles,
  ),
  ...inText(
    'budget: an alias',
    clean,
    ['budget_alias'],
    each(/Budget principal métropolitain/g, () => 'Budget Principal de la Métropole'),
    articles,
  ),
  ...inText(
    'name of the body: a slip',
    clean,
    ['body_spelled', 'body_unsaid'],
    each(
      /Medinsoft|Réseau des territoires innovants/g,
      (name) => name.replace('e', 'é'),
      (name) => `${name.slice(0, -1)}`,
      (name) => `${name}s`,
      swapped,
    ),
  ),
  ...inText(
    'name of the body: another',
    clean,
    ['body_unsaid', 'datum_lost'],
    each(/Medinsoft|Réseau des territoires innovants/g, () => 'Association des inventeurs'),
  ),
];

const TOPICS = compose(grant.act, []).filter(({ generated }) => generated);

const inGrant: Mutant[] = [
  ...inText(
    'share: another one',
    grant,
    ['share_false', 'share_off'],
    each(/\d+,\d+(?=\u00a0%|\s%)/g, digit(0), digit(1), digit(-1)),
  ),
  ...inText(
    'share: rounded',
    grant,
    ['share_rounded'],
    each(/\d+,\d+(?=\u00a0%|\s%)/g, (share) => String(Math.round(Number(share.replace(',', '.'))))),
  ),
  ...inText(
    'share: decimal point',
    grant,
    ['decimal_point'],
    each(/\d+,\d+(?=\u00a0%|\s%)/g, (share) => share.replace(',', '.')),
  ),
  ...inFacts(
    'share: printed or base',
    grant,
    ['share_false', 'share_off', 'share_rounded'],
    [
      (act) => (act.awards[0].parts[0].printedShare = '9,77 %'),
      (act) => (act.awards[0].parts[0].printedShare = '87,7 %'),
      (act) => (act.awards[0].parts[0].printedShare = 'environ 9 %'),
      (act) => (act.awards[0].parts[0].budgetCents += 1_000_000),
      (act) => (act.awards[0].parts[1].printedShare = '13,63 %'),
    ],
    'exposition:award.12',
  ),
  ...inFacts(
    'parts',
    grant,
    ['parts_sum'],
    [
      (act) => (act.awards[0].parts[0].amountCents += 1),
      (act) => (act.awards[0].parts[1].amountCents -= 100_000),
      (act) => act.awards[0].parts.pop(),
    ],
  ),
  ...inFacts(
    'lines',
    grant,
    ['lines_sum'],
    [
      (act) => (act.awards[0].lines[0].amountCents += 1),
      (act) => (act.awards[0].lines[1].amountCents -= 500_000),
      (act) => act.awards[0].lines.pop(),
    ],
  ),
  ...inFacts(
    'instalments',
    grant,
    ['instalments_sum'],
    [(_, law) => (law.awards[0].instalments[0] += 1), (_, law) => law.awards[0].instalments.pop()],
  ),
  ...inFacts(
    'printed imputation',
    grant,
    ['imputation_incomplete', 'imputation_printed', 'axis_without_code', 'axis_label'],
    [
      (act) => (act.awards[0].lines[0].printed = 'Chapitre 65 - Nature 65748 - Fonction 61 - Programme A150'),
      (act) => (act.awards[0].lines[1].printed = 'Sous-politique B370 - Programme A150 - Chapitre 65 - Nature 65748'),
      (act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('61', '67')),
      (act) => (act.awards[0].lines[1].printed = act.awards[0].lines[1].printed.replace('65748', '65742')),
      (act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('Chapitre 65', 'Chapitre 204')),
      (act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('B370', '« Développement »')),
      (act) => (act.awards[0].lines[0].printed = act.awards[0].lines[0].printed.replace('Programme', 'Sous-politique')),
    ],
    'articles:credits',
  ),
  ...inFacts(
    'credit line',
    grant,
    ['imputation_unknown', 'imputation_year', 'code_unknown', 'code_closed', 'year_closed'],
    [
      (act) => (act.awards[0].lines[0].imputation = null),
      (act) => (act.awards[0].lines[1].imputation.year = 2021),
      (_, law) => law.lines[0].unknown.push({ axis: 'nature', code: '65748' }),
      (_, law) => law.lines[1].closed.push({ axis: 'programme', code: 'A150', on: '2022-01-01' }),
      (act, law) => {
        act.deliberation = null;
        law.lines[0].yearState = 'closed';
      },
    ],
    'articles:credits',
  ),
  ...inFacts(
    'identifiers',
    grant,
    ['identifier', 'siret'],
    [(_, law) => Object.assign(law.bodies[0], { siret: null, rna: null }), (_, law) => (law.bodies[0].siret = null)],
  ),
  ...inFacts(
    'convention of the file',
    grant,
    ['convention_required', 'convention_frozen', 'convention_amount', 'convention_title'],
    [
      (act, law) => {
        act.awards[0].conventionKind = null;
        law.awards[0].convention = null;
      },
      (_, law) => (law.awards[0].convention.state = 'text_approved'),
      (_, law) => (law.awards[0].convention.state = 'drafting'),
      (_, law) => (law.awards[0].convention.statesAmount = false),
    ],
  ),
  ...inText(
    'convention: kind',
    grant,
    ['convention_kind'],
    each(
      /convention financière/gi,
      () => 'convention d’objectifs',
      () => 'convention pluriannuelle d’objectifs',
    ),
    isTopic('conventions'),
  ),
  ...inText(
    'convention: annexed',
    grant,
    ['convention_annex'],
    each(/, annexée[^,]*,/g, () => ''),
    isTopic('conventions'),
  ),
  ...inText(
    'convention: approved',
    grant,
    ['convention_unsaid'],
    each(/est approuvée/g, () => 'est présentée'),
    isTopic('conventions'),
  ),
  ...inFacts(
    'opinions',
    grant,
    ['opinion_required', 'opinion_late', 'opinion_direction', 'opinion_undated'],
    [
      (act) => act.report.opinions.shift(),
      (act) => (act.report.opinions = []),
      (act) => (act.report.opinions[0].givenOn = '2022-07-04'),
      (act) => (act.report.opinions[1].direction = null),
      (act) => (act.report.opinions[1].givenOn = null),
      (act) => (act.report.opinions[1].body = null),
    ],
    'exposition:opinions',
  ),
  ...inFacts(
    'cited number and day',
    grant,
    ['cited_unknown', 'cited_day', 'cited_later', 'cited_spelling'],
    [
      (act) => (act.report.citedActs[1].number = '2014-85'),
      (act) => (act.report.citedActs[2].number = 'HN 001-8037/20/CM'),
      (act) => (act.report.citedActs[2].number = 'HN 001-8073-20-CM'),
      (act) => (act.report.citedActs[2].actOn = '2020-07-16'),
      (act) => (act.report.citedActs[1].actOn = '2015-01-27'),
      (act) => (act.report.citedActs[2].actOn = '2022-07-17'),
    ],
    'visas:cited_acts',
  ),
  ...inFacts(
    'delegation of the conseil',
    grant,
    ['delegation_unsaid', 'delegation_replaced'],
    [
      (act) => act.report.citedActs.pop(),
      (act) => (act.report.citedActs[2].citedFor = 'Règlement budgétaire et financier'),
      (_, law) => (law.delegation = { number: 'HN 002-9999/22/CM', actOn: '2022-03-10' }),
    ],
    'visas:cited_acts',
  ),
  ...inFacts(
    'certifier',
    grant,
    ['certifier_out', 'certifier_unknown'],
    [
      (_, law) => (law.certifier = []),
      (_, law) => (law.certifier[0].validFrom = '2022-07-01'),
      (_, law) => (law.certifier[0].validUntil = '2022-06-29'),
    ],
  ),
  ...inFacts(
    'sitting',
    grant,
    ['signer_absent', 'present_count'],
    [
      (act) => (act.sitting.secretary = 'Roland GIBERTO'),
      (act) => (act.sitting.chair = 'Danielle MILON'),
      (act) => act.sitting.present.shift(),
      (act) => (act.sitting.printedPresentCount = 31),
    ],
  ),
  ...inFacts(
    'republican commitment',
    grant,
    ['republican_commitment'],
    [(_, law) => law.awards[0].uncommitted.push({ number: 'DS-2022-0001', receivedOn: '2022-01-02' })],
  ),
  ...inFacts(
    'title',
    grant,
    ['title_names', 'body_spelled', 'year_in_title'],
    [
      (act) => (act.report.title = act.report.title.replace('Medinsoft', 'l’association')),
      (act) => (act.report.title = act.report.title.replace('Medinsoft', 'Médinsoft')),
      (act) => (act.report.title = `${act.report.title} – exercice 2021`),
    ],
  ),
  ...TOPICS.filter(({ source }) => source.kind === 'generated' && source.topic !== 'statement').map((passage) => ({
    ...{ kind: 'passage removed', rules: ['article_removed', 'passage_removed'] as const, passage: passage.key },
    change: passage.key,
    input: withText(grant, [{ ...takenOver(passage), blocks: [] }]),
  })),
  ...TOPICS.flatMap((passage) => {
    const broken = JSON.stringify(passage.blocks).replace(/"mention":"[^"]+"/, '"mention":"award.999.amount"');
    const hasOne = broken !== JSON.stringify(passage.blocks);
    return hasOne
      ? [
          {
            ...{ kind: 'mention broken', rules: ['mention_broken'] as const, passage: passage.key, change: broken },
            input: withText(grant, [{ ...takenOver(passage), blocks: JSON.parse(broken) }]),
          },
        ]
      : [];
  }),
  ...TOPICS.filter(({ key }) => /grants|conventions|credits/.test(key)).map((passage) => ({
    ...{
      kind: 'overtaken by the data',
      rules: ['passage_overtaken'] as const,
      passage: passage.key,
      change: passage.key,
    },
    input: withText(grant, [{ ...takenOver(passage), blocks: [{ type: 'paragraph', text: 'Medinsoft.' }], twin: [] }]),
  })),
];

const added = (clean: CleanAct, place: 'articles' | 'exposition' | 'visas', text: string): Mutant['input'] =>
  withText(clean, [
    { key: 'free:1', place, source: { kind: 'free' }, blocks: [{ type: 'paragraph', text }], twin: null },
  ]);

const WRITTEN: readonly (readonly [string, Mutant['rules'], 'articles' | 'exposition' | 'visas', string])[] = [
  ['written: SIRET', ['identifier_written'], 'articles', 'Medinsoft, SIRET 812 345 676 00018, s’engage.'],
  ['written: RNA', ['identifier_written'], 'articles', 'Medinsoft, numéro W133098766, s’engage.'],
  ['written: day of the sitting', ['sitting_day'], 'exposition', 'Lors de la séance du 29 juin 2022, il est proposé.'],
  ['written: another day', ['day_foreign'], 'articles', 'La dépense est engagée avant le 31 août 2022.'],
  ['written: amount', ['amount_in_article'], 'articles', 'Un acompte de 45 600 euros est versé.'],
  ['written: amount told', ['amount_told'], 'exposition', 'La filière reçoit 88 M€ de l’État.'],
  ['written: reference', ['article_referred'], 'articles', 'Comme le prévoit l’article 9, la somme est versée.'],
  ['written: year', ['year_in_article'], 'articles', 'La dépense relève de l’exercice 2023.'],
];

const inWriting: Mutant[] = WRITTEN.map(([kind, rules, place, text]) => ({
  ...{ kind, rules, passage: 'free:1', change: text, input: added(grant, place, text) },
}));

const inOthers: Mutant[] = [
  ...inFacts(
    'dues',
    membership,
    ['tariff'],
    [(act) => (act.memberships[0].amountCents += 100), (act) => (act.memberships[0].discountBp = 4_000)],
  ),
  ...inFacts('renewed act', membership, ['renewed_act'], [(act) => act.report.citedActs.pop()], 'visas:cited_acts'),
  ...inFacts('secretary', membership, ['secretary'], [(act) => (act.sitting.secretary = null)]),
  ...inFacts(
    'filing',
    candidacy,
    ['filed_first'],
    [(act) => (act.authorisations[0].applications[0].filedOn = '2022-06-29')],
    'exposition:authorisation.5',
  ),
];

const ANY_RULE = Object.keys(RULES) as RuleName[];
/** The officer’s own words are nobody’s data. */
const notTold = ({ key }: { key: string }): boolean => !key.endsWith(':statement');

/** Whatever it stands for, one more: what no class above thought of. */
const anyDigit = (clean: CleanAct): Mutant[] =>
  inText('any digit of the text', clean, ANY_RULE, each(/\d/g, digit(0)), notTold);

/** A number of any kind taken out of the text. */
const anyFigure = (clean: CleanAct): Mutant[] =>
  inText(
    'any figure taken out',
    clean,
    ANY_RULE,
    each(/\p{Lu}*\d[\d\u00a0,/-]*/gu, () => '…'),
    notTold,
  );

const MUTANTS = [
  ...CLEAN.flatMap(([, clean]) => [...inEveryText(clean), ...anyDigit(clean), ...anyFigure(clean)]),
  ...inGrant,
  ...inWriting,
  ...inOthers,
];

const isFound = ({ input, rules, passage }: Mutant): boolean =>
  lint(input).some(
    (finding) => rules.some((rule) => rule === finding.rule) && (passage === null || finding.passage === passage),
  );

describe('The reading over of a clean act', () => {
  it.each(CLEAN)('says nothing: %s', (_name, clean) => {
    expect(lint(withText(clean)).map((finding) => reasonOf(finding).say('fr'))).toEqual([]);
  });

  it.each(CLEAN)('says nothing of the same words taken over by hand: %s', (_name, clean) => {
    const kept = compose(clean.act, [])
      .map(takenOver)
      .map((passage) => ({
        ...passage,
        blocks: [...passage.blocks!, { type: 'paragraph' as const, text: 'Rien n’est ajouté.' }],
      }));
    expect(lint(withText(clean, kept)).map((finding) => reasonOf(finding).say('fr'))).toEqual([]);
  });

  it('finds what is changed, one thing at a time, at its place', () => {
    const scores = new Map<string, { mutants: number; found: number }>();
    const survivors: string[] = [];
    for (const mutant of MUTANTS) {
      const score = scores.get(mutant.kind) ?? { mutants: 0, found: 0 };
      const found = isFound(mutant);
      scores.set(mutant.kind, { mutants: score.mutants + 1, found: score.found + Number(found) });
      if (!found) survivors.push(`${mutant.kind} [${mutant.passage}] ${mutant.change}`);
    }
    const rows = [...scores].map(([kind, { mutants, found }]) => `${String(found).padStart(4)} / ${mutants}  ${kind}`);
    const score = (MUTANTS.length - survivors.length) / MUTANTS.length;
    process.stdout.write(`${rows.join('\n')}\n${MUTANTS.length} mutants, score ${score.toFixed(4)}\n`);
    process.stdout.write(survivors.map((one) => one + '\n').join(''));
    expect(score).toBeGreaterThanOrEqual(0.95);
    expect(MUTANTS.length).toBeGreaterThan(100);
    // Each class has mutants, and none is missed as a whole.
    expect([...scores].filter(([, { found }]) => found === 0)).toEqual([]);
  });
});
