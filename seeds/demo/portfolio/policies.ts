import type { CastName } from '../cast.js';

/** A public policy of the authority: who carries it, and how its papers are named. */
export interface Policy {
  readonly officers: readonly [CastName, ...CastName[]];
  readonly manager: CastName;
  /** As the number of an act begins: « CULT 004-6713/25/BM ». */
  readonly series: string;
  /** As a report names the bodies it helps. */
  readonly helped: string;
  /** How many days before a sitting its report is opened: who opens early has the widest desk. */
  readonly leadDays: number;
}

export const POLICIES = {
  culture: {
    officers: ['cultureOfficer', 'secondCultureOfficer'],
    manager: 'cultureManager',
    series: 'CULT',
    helped: 'acteurs culturels',
    leadDays: 52,
  },
  social: {
    officers: ['socialOfficer', 'secondSocialOfficer'],
    manager: 'socialManager',
    series: 'COHE',
    helped: 'acteurs de la cohésion sociale et de la politique de la ville',
    leadDays: 58,
  },
  sport: {
    officers: ['sportOfficer'],
    manager: 'sportManager',
    series: 'SPOR',
    helped: 'clubs et manifestations sportives',
    leadDays: 45,
  },
  environment: {
    officers: ['environmentOfficer'],
    manager: 'environmentManager',
    series: 'ENVI',
    helped: 'acteurs de la transition écologique',
    leadDays: 49,
  },
  digital: {
    officers: ['officer'],
    manager: 'manager',
    series: 'NUM',
    helped: 'acteurs du numérique',
    leadDays: 42,
  },
  economy: {
    officers: ['otherOfficer'],
    manager: 'economyManager',
    series: 'ECO',
    helped: 'acteurs du développement économique',
    leadDays: 60,
  },
  research: {
    officers: ['researchOfficer'],
    manager: 'researchManager',
    series: 'RECH',
    helped: 'établissements d’enseignement supérieur et de recherche',
    leadDays: 38,
  },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;

export const POLICY_NAMES = Object.keys(POLICIES) as PolicyName[];

export const policyOf = (name: PolicyName): Policy => POLICIES[name];
