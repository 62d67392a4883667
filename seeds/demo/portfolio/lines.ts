import { join } from 'node:path';
import type { BeneficiaryKind } from '../../../api/src/beneficiaries/domain/beneficiary.js';
import type { Section } from '../../../api/src/budget/domain/budget.js';
import type { GrantKind } from '../../../api/src/grant-requests/domain/grant-request.js';
import { rowsOf } from '../../csv.js';
import type { Body } from './bodies.js';
import type { PolicyName } from './policies.js';

/** A line of credits, as each year opens it again. */
export interface Line {
  readonly policy: PolicyName;
  readonly budget: string;
  readonly section: Section;
  readonly chapitre: string;
  readonly nature: string;
  readonly fonction: string;
  readonly sousPolitique: string;
  readonly programme: string;
  /** What the votes of each year give it, before they are spread over the year. */
  readonly euros: Readonly<Record<number, number>>;
}

type Column =
  | 'policy'
  | 'budget'
  | 'section'
  | 'chapitre'
  | 'nature'
  | 'fonction'
  | 'sous_politique'
  | 'programme'
  | `euros_${2024 | 2025 | 2026}`;

export const LINES: readonly Line[] = rowsOf<Column>(join(import.meta.dirname, 'lines.csv')).map(
  ({ policy, section, sous_politique, euros_2024, euros_2025, euros_2026, ...codes }) => ({
    ...codes,
    policy: policy as PolicyName,
    section: section as Section,
    sousPolitique: sous_politique,
    euros: { 2024: Number(euros_2024), 2025: Number(euros_2025), 2026: Number(euros_2026) },
  }),
);

const DUES_NATURE = '6281';
const TOWN = '7210';
const SOCIAL_CENTRE = '7361';

const PRIVATE_NATURES: Readonly<Record<Exclude<BeneficiaryKind, 'public_body'>, string>> = {
  association: '65748',
  foundation: '65748',
  company: '65742',
  natural_person: '65741',
};

/** The natures of M57 under which such a body is helped. */
function naturesFor(section: Section, { kind, details: { legalCategory } }: Body): readonly string[] {
  if (section === 'investissement') {
    if (kind !== 'public_body') return ['20421', '20422'];
    return [legalCategory === TOWN ? '2041412' : '204182'];
  }
  if (kind !== 'public_body') return [PRIVATE_NATURES[kind]];
  if (legalCategory === TOWN) return ['657341'];
  return [legalCategory === SOCIAL_CENTRE ? '657362' : '657382'];
}

/** The lines from which a policy may help a body, for what it asks. */
export function linesFor(policy: PolicyName, body: Body, kind: GrantKind): readonly Line[] {
  const section = kind === 'investment' ? 'investissement' : 'fonctionnement';
  const natures = naturesFor(section, body);
  return LINES.filter((line) => line.policy === policy && line.section === section && natures.includes(line.nature));
}

/** The line from which a policy pays its dues. */
export const duesLineOf = (policy: PolicyName): Line =>
  LINES.find((line) => line.policy === policy && line.nature === DUES_NATURE)!;
