import { medinsoft } from '../../../seeds/acts/medinsoft.js';
import type { ActFacts, ImputedAmount } from '../../src/act-texts/domain/act.js';
import type { LintInput } from '../../src/act-texts/domain/linter/finding.js';
import type { LintLaw } from '../../src/act-texts/domain/linter/law.js';
import { actKey } from '../../src/act-texts/domain/linter/reading/acts.js';
import { compose, type Passage } from '../../src/act-texts/domain/passages.js';

/** An act and what must be known beside it. */
export interface CleanAct {
  readonly act: ActFacts;
  readonly law: LintLaw;
}

const PRINCIPAL = 'Budget principal métropolitain';
const TERRITORY = 'État Spécial de Territoire du Pays d’Aix';

const imputation = (budget: string, year: number): NonNullable<ImputedAmount['imputation']> => ({
  ...{ budget, year, section: 'fonctionnement', chapitre: '65', nature: '65748', fonction: '61' },
  ...{ sousPolitique: 'B370', sousPolitiqueLabel: 'Développement économique et innovation' },
  ...{ programme: 'A150', programmeLabel: 'Filières' },
});

const PRINTED = 'Sous-politique B370 - Programme A150 - Chapitre 65 - Nature 65748 - Fonction 61';

const line = (id: number, budget: string, amountCents: number): ImputedAmount => ({
  key: `line.${id}`,
  amountCents,
  printed: PRINTED,
  imputation: imputation(budget, 2022),
});

const [running, action] = medinsoft.requests;

const citedActs = [
  {
    body: null,
    actOn: null,
    number: null,
    citedFor: 'Code général des collectivités territoriales',
  },
  {
    body: null,
    actOn: '2014-01-27',
    number: '2014-58',
    citedFor: 'Loi de modernisation de l’action publique territoriale et d’affirmation des métropoles',
  },
  {
    body: 'Conseil de la Métropole',
    actOn: '2020-07-17',
    number: 'HN 001-8073/20/CM',
    citedFor: 'Délégation de compétences du Conseil au Bureau de la Métropole',
  },
] as const;

const known = ['HN 001-8073/20/CM', '2014-58'];

/**
 * Medinsoft’s act as it would be with nothing missing nor odd: the shares rounded, the printed imputation whole, its credits
 * on two budgets of which one is a territory’s, opinions with their direction, the commitment given, and signed by two.
 * The last days of June 2022, when a territory still has its budget, and a commitment is already required.
 */
const grantAct = (): ActFacts => ({
  house: {
    ...{ name: 'La Métropole Aix-Marseille-Provence', of: 'de la Métropole Aix-Marseille-Provence' },
    ...{ shortOf: 'de la Métropole', letterhead: { lines: [], foot: null, logo: null } },
  },
  report: {
    ...{ number: 'MET 22/12083/BM', title: medinsoft.report.title, body: 'bureau', rapporteur: 'Gérard BRAMOULLÉ' },
    statement: 'La filière numérique est structurante pour le territoire.',
    opinions: [
      { body: 'Conseil de Territoire du Pays d’Aix', givenOn: '2022-06-14', direction: 'favourable' },
      { body: 'Commission développement économique', givenOn: '2022-06-16', direction: 'favourable' },
    ],
    citedActs: [...citedActs],
  },
  sitting: {
    ...{ heldOn: '2022-06-30', chair: 'Martine VASSAL', secretary: 'Roland GIBERTI', printedPresentCount: 3 },
    ...{ present: ['Gérard BRAMOULLÉ', 'Roland GIBERTI', 'Martine VASSAL'], represented: [], excused: [] },
  },
  deliberation: {
    ...{ number: 'ECO 014-6555/22/BM', voteWording: 'Adoptée', certifierName: 'Gérard BRAMOULLÉ' },
    certifierCapacity: 'Vice-Président délégué, Territoire numérique',
    ...{ signedOn: '2022-06-30', receivedOn: '2022-07-01', publishedOn: '2022-07-01' },
  },
  awards: [
    {
      id: 12,
      beneficiary: { legalName: 'Medinsoft', usualName: null, acronym: null, kind: 'association' },
      object: medinsoft.award.object,
      ...{ fiscalYear: 2022, amountCents: medinsoft.award.amountCents, conventionKind: 'financial' },
      parts: [running!, action!].map(({ title, purpose, requestedCents, budgetBase, budgetCents }, index) => ({
        ...{ id: 34 + index, title, purpose, requestedCents, budgetCents, formerSupport: null },
        ...{ amountCents: requestedCents, budgetBase: budgetBase as 'body' | 'action' },
        printedShare: index === 0 ? '8,77 %' : null,
      })),
      lines: [line(56, PRINCIPAL, 4_000_000), line(57, TERRITORY, 2_500_000)],
    },
  ],
  ...{ memberships: [], authorisations: [], refusals: [] },
});

const grantLaw = (): LintLaw => ({
  day: '2022-06-30',
  bodies: [{ id: 1, name: 'Medinsoft', siret: medinsoft.demonstration.siret, rna: medinsoft.demonstration.rna }],
  awards: [
    {
      ...{ id: 12, beneficiaryKind: 'association', instalments: [4_550_000, 1_950_000] },
      ...{ yearCents: 6_500_000, inKindCents: 0, thresholdCents: 2_300_000 },
      ...{ conventionRequired: true, conventionAdvised: false },
      convention: { id: 3, state: 'voted', statesAmount: true },
      uncommitted: [],
    },
  ],
  lines: [56, 57].map((id) => ({
    key: `line.${id}`,
    owner: { resource: 'awards', id: 12 },
    ...{ yearState: 'voted', spreadsOverYears: false, unknown: [], closed: [] },
  })),
  budgets: [
    { name: PRINCIPAL, kind: 'principal', aliases: ['Budget Principal de la Métropole'] },
    { name: TERRITORY, kind: 'territory_state', aliases: [] },
    { name: 'Budget annexe des déchets', kind: 'annex', aliases: ['Budget annexe déchets'] },
  ],
  codes: [
    { axis: 'sousPolitique', code: 'B370', label: 'Développement économique et innovation' },
    { axis: 'programme', code: 'A150', label: 'Filières' },
  ],
  cited: known.map((number) => ({
    key: actKey(number),
    spelling: number,
    actOn: citedActs.find((cited) => cited.number === number)!.actOn!,
  })),
  delegation: { number: 'HN 001-8073/20/CM', actOn: '2020-07-17' },
  certifier: [{ act: 'Arrêté 20/318/CM', validFrom: '2020-07-20', validUntil: null }],
});

/** Dues renewed, with their tariff, in 2025: what an act of membership is when nothing is missing. */
const membershipAct = (): ActFacts => {
  const { awards: _, ...act } = grantAct();
  const renewed = 'IVIS-015-15206/23/BM';
  return {
    ...act,
    report: {
      ...{ ...act.report, number: '109932', opinions: [], statement: null },
      title: 'Renouvellement de l’adhésion au Réseau des territoires innovants et paiement de la cotisation 2025',
      citedActs: [...citedActs, { body: 'Bureau', actOn: '2023-12-07', number: renewed, citedFor: 'Adhésion' }],
    },
    sitting: { ...act.sitting!, heldOn: '2025-02-27' },
    deliberation: { ...act.deliberation!, number: 'IVIS-011-17495/25/BM', signedOn: '2025-02-27', receivedOn: null },
    awards: [],
    memberships: [
      {
        ...{ id: 7, object: 'Adhésion', duesYear: 2025, amountCents: 360_000, tariffBand: '+100 000 habitants' },
        organisation: {
          ...{ legalName: 'Réseau des territoires innovants', usualName: 'Les Interconnectés', acronym: null },
          kind: 'association',
        },
        ...{ fullTariffCents: 720_000, discountBp: 5_000, discountReason: 'Adhérente', representative: null },
        ...{ renewedActNumber: renewed, renewedActOn: '2023-12-07' },
        line: {
          ...{ key: 'membership.7', amountCents: 360_000, printed: null },
          imputation: { ...imputation(PRINCIPAL, 2025), chapitre: '011', nature: '6281', fonction: '020' },
        },
      },
    ],
  };
};

const membershipLaw = (): LintLaw => {
  const law = grantLaw();
  return {
    ...law,
    day: '2025-02-27',
    bodies: [{ id: 2, name: 'Réseau des territoires innovants', siret: '44178002500035', rna: null }],
    awards: [],
    lines: [{ ...law.lines[0]!, key: 'membership.7', owner: { resource: 'memberships', id: 7 } }],
    cited: [
      ...law.cited,
      { key: actKey('IVIS-015-15206/23/BM'), spelling: 'IVIS-015-15206/23/BM', actOn: '2023-12-07' },
    ],
  };
};

/** Projects that ask the State, filed after they are authorised. */
const candidacyAct = (): ActFacts => ({
  ...grantAct(),
  report: { ...grantAct().report, title: 'Candidature à un appel à projets', opinions: [] },
  awards: [],
  authorisations: [
    {
      ...{ id: 5, title: 'Plan de relance', programme: 'Plan de relance', coversUntil: '2022-12-31' },
      signingAuthority: 'La Présidente ou son représentant',
      applications: [
        {
          ...{ id: 6, title: 'SIGMA communes', purpose: 'Services SIG', funder: 'État', operator: 'DINUM', call: null },
          ...{ platform: null, filedOn: '2022-07-12', yearCount: null, tax: 'included' },
          ...{ projectCostCents: 15_500_000, requestedCents: null },
        },
      ],
      revenue: [
        { budget: PRINCIPAL, section: 'investissement', firstYear: 2022, andFollowing: true, amountCents: null },
      ],
    },
  ],
});

const candidacyLaw = (): LintLaw => ({ ...grantLaw(), bodies: [], awards: [], lines: [] });

export const cleanGrant = (): CleanAct => ({ act: grantAct(), law: grantLaw() });
export const cleanMembership = (): CleanAct => ({ act: membershipAct(), law: membershipLaw() });
export const cleanCandidacy = (): CleanAct => ({ act: candidacyAct(), law: candidacyLaw() });

/** The act with its text: generated, but for the passages that somebody wrote. */
export const withText = ({ act, law }: CleanAct, kept: readonly Passage[] = []): LintInput => ({
  ...{ act, law },
  passages: compose(act, kept),
});
