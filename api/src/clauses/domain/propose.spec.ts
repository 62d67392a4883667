import { type ConditionName, CONDITION_NAMES, type DecidedThing, type ReportFacts, validOn } from './clause.js';
import { CONDITIONS } from './conditions.js';
import { type KeptClause, suggestions } from './propose.js';

const MEDINSOFT: DecidedThing = {
  kind: 'award',
  name: 'Medinsoft',
  beneficiaryKind: 'association',
  stateAidRegime: null,
  commitmentExempt: false,
  conventionAnnexed: false,
  budgetCount: 1,
  investment: false,
  earmarked: false,
  inKind: false,
  multiYear: false,
  represented: false,
  renewal: false,
  renewedAct: null,
  yearCents: 23_000_00,
};
const thing = (more: Partial<DecidedThing>): DecidedThing => ({ ...MEDINSOFT, ...more });
const report = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  body: 'bureau',
  day: '2019-09-26',
  things: [MEDINSOFT],
  opinionCount: 0,
  citedKeys: [],
  conventionThresholdCents: 23_000_00,
  accountsThresholdCents: 153_000_00,
  ...more,
});
const clause = (id: number, more: Partial<KeptClause> = {}): KeptClause => ({
  ...{ id, rank: 1, place: 'visas', title: `Clause ${id}`, text: 'le texte ;', legalReference: null },
  ...{ actNumber: null, actOn: null, actKey: null, kinds: ['award' as const], bodies: ['bureau' as const] },
  ...{ condition: 'always' as const, standard: true, validFrom: '2016-01-01', validUntil: null },
  ...more,
});
const proposed = (facts: ReportFacts, ...clauses: KeptClause[]) =>
  suggestions(facts, clauses).map(({ clauseId }) => clauseId);

describe('A clause', () => {
  it.each([
    ['before its first day', '2018-12-31', false],
    ['on its first day', '2019-01-01', true],
    ['on its last day', '2019-12-31', true],
    ['after its last day', '2020-01-01', false],
  ])('%s', (_, day, holds) => {
    expect(validOn({ validFrom: '2019-01-01', validUntil: '2019-12-31' }, day)).toBe(holds);
  });

  it('without a last day holds for ever', () => {
    expect(validOn({ validFrom: '2019-01-01', validUntil: null }, '2999-12-31')).toBe(true);
  });

  it('is proposed when it holds, for its kinds, its body and by itself', () => {
    expect(
      proposed(
        report(),
        clause(1),
        clause(2, { validUntil: '2019-09-25' }),
        clause(3, { validFrom: '2019-09-27' }),
        clause(4, { kinds: ['membership', 'refusal'] }),
        clause(5, { bodies: ['conseil'] }),
        clause(6, { standard: false }),
        clause(7, { kinds: ['refusal', 'award'], bodies: ['bureau', 'conseil'] }),
      ),
    ).toEqual([1, 7]);
  });

  it('comes at its place, in its rank', () => {
    expect(
      proposed(
        report(),
        clause(1, { place: 'articles' }),
        clause(2, { rank: 20 }),
        clause(3, { place: 'considerants' }),
        clause(4, { rank: 10 }),
      ),
    ).toEqual([4, 2, 3, 1]);
  });

  it('looks only at what it serves', () => {
    const mixed = report({ things: [MEDINSOFT, thing({ kind: 'membership', name: 'Réseau', investment: true })] });
    expect(proposed(mixed, clause(1, { condition: 'investment' }))).toEqual([]);
    expect(proposed(mixed, clause(1, { condition: 'investment', kinds: ['membership'] }))).toEqual([1]);
  });

  it('says why, in both languages, of whom', () => {
    const others = [
      thing({ earmarked: true }),
      thing({ name: 'A', earmarked: true }),
      thing({ name: 'B', earmarked: true }),
    ];
    const [one] = suggestions(report({ things: others }), [clause(1, { condition: 'earmarked' })]);
    expect(one!.why.say('fr')).toBe('Medinsoft et 2 autres\u00a0: la subvention est affectée à une action.');
    expect(one!.why.say('en')).toBe('Medinsoft and 2 others: the grant is earmarked for an action.');
  });

  it('tells when the report cites its act already, whatever the spelling', () => {
    const facts = report({ citedKeys: ['201458'] });
    expect(suggestions(facts, [clause(1, { actKey: '201458' }), clause(2)]).map(({ cited }) => cited)).toEqual([
      true,
      false,
    ]);
  });
});

/** What makes each condition hold of a report for which none but « always » and « delegation » does. */
const HOLDING: Record<
  Exclude<ConditionName, 'always'>,
  { facts?: Partial<ReportFacts>; thing?: Partial<DecidedThing> }
> = {
  delegation: {},
  opinions: { facts: { opinionCount: 2 } },
  convention_annexed: { thing: { conventionAnnexed: true } },
  above_threshold: { thing: { yearCents: 23_000_01 } },
  accounts_threshold: { thing: { yearCents: 153_000_01 } },
  several_budgets: { thing: { budgetCount: 2 } },
  investment: { thing: { investment: true } },
  multi_year: { thing: { multiYear: true } },
  earmarked: { thing: { earmarked: true } },
  in_kind: { thing: { inKind: true } },
  renewal: { thing: { renewal: true } },
  represented: { thing: { represented: true } },
  association: { thing: { beneficiaryKind: 'foundation' } },
  republican_commitment: {},
  public_body: { thing: { beneficiaryKind: 'public_body' } },
  company: { thing: { beneficiaryKind: 'company' } },
  de_minimis: { thing: { stateAidRegime: 'de_minimis' } },
  sgei_de_minimis: { thing: { stateAidRegime: 'sgei_de_minimis' } },
  exempted: { thing: { stateAidRegime: 'exempted' } },
};
/** What keeps it from holding, where the plain report does not. */
const NOT_HOLDING: Partial<Record<ConditionName, { facts?: Partial<ReportFacts>; thing?: Partial<DecidedThing> }>> = {
  delegation: { facts: { body: 'conseil' } },
  association: { thing: { beneficiaryKind: 'company' } },
  republican_commitment: { thing: { commitmentExempt: true } },
  above_threshold: { thing: { yearCents: 50_000_00, beneficiaryKind: 'public_body' } },
};

describe('A condition', () => {
  const judged = (name: ConditionName, { facts = {}, thing: more = {} }: (typeof HOLDING)['delegation']) => {
    const full = report({ things: [thing(more)], ...facts });
    return CONDITIONS[name](full.things, full);
  };

  it.each(Object.entries(HOLDING))('holds of what it names: %s', (name, case_) => {
    const why = judged(name as ConditionName, case_);
    expect(why?.say('fr')).toMatch(/\.$/);
    expect(why!.say('fr').length).toBeLessThan(90);
    expect(judged(name as ConditionName, NOT_HOLDING[name as ConditionName] ?? {})).toBeNull();
  });

  it('is one of those that are named', () => {
    expect(Object.keys(CONDITIONS)).toEqual([...CONDITION_NAMES]);
  });

  it.each(['above_threshold', 'accounts_threshold'] as const)(
    'never holds of a law that does not exist yet: %s',
    (name) => {
      const facts = { conventionThresholdCents: null, accountsThresholdCents: null };
      expect(judged(name, { thing: { yearCents: 999_999_00 }, facts })).toBeNull();
    },
  );
});

describe('What a report renews', () => {
  const renewedAct = { number: 'IVIS-015-15206/23/BM', on: '2023-12-07', key: 'ivis0151520623bm' };
  const dues = thing({ kind: 'membership', name: 'Les Interconnectés', renewal: true, renewedAct });

  it('is cited by its act, between the law and the delegation', () => {
    const there = suggestions(report({ things: [dues] }), [
      clause(1, { kinds: ['membership'], rank: 100 }),
      clause(2, { kinds: ['membership'], rank: 700, condition: 'delegation' }),
    ]);
    expect(there.map(({ clauseId }) => clauseId)).toEqual([1, null, 2]);
    expect(there[1]!.blocks).toEqual([
      {
        type: 'paragraph',
        text: [
          {
            text: 'la délibération n° IVIS-015-15206/23/BM du 7 décembre 2023 approuvant l’adhésion à Les Interconnectés ;',
          },
        ],
      },
    ]);
    expect(there[1]!.why.say('fr')).toBe('Les Interconnectés\u00a0: acte que celui-ci renouvelle.');
  });

  it('is told as cited already when the report does', () => {
    const [one] = suggestions(report({ things: [dues], citedKeys: [renewedAct.key] }), []);
    expect(one!.cited).toBe(true);
  });
});
