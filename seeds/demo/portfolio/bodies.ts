import { join } from 'node:path';
import type { BeneficiaryKind } from '../../../api/src/beneficiaries/domain/beneficiary.js';
import { rowsOf } from '../../csv.js';
import { Dice } from './dice.js';
import { ibanOf, rnaOf, sirenOf, siretOf } from './identifiers.js';
import { inhabitant } from './inhabitants.js';
import type { PolicyName } from './policies.js';

/** How much a body is used to ask for. */
export type Size = 'S' | 'M' | 'L' | 'XL';

/** A body as the authority comes to know it, all of it invented. */
export interface Body {
  readonly rank: number;
  /** The policy that helps it most. */
  readonly policy: PolicyName;
  readonly size: Size;
  /** What makes a hard case of it; empty for most. */
  readonly mark: string;
  readonly kind: BeneficiaryKind;
  readonly legalName: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly iban: string;
  readonly contact: string;
  readonly details: {
    readonly usualName: string | null;
    readonly acronym: string | null;
    readonly legalCategory: string;
    readonly address: string;
    readonly postalCode: string;
    readonly city: string;
    readonly representativeName: string;
    readonly representativeCapacity: string;
    readonly contactName: string;
    readonly contactPhone: string;
    readonly contactEmail: string;
  };
}

type Row = Record<
  | 'policy'
  | 'kind'
  | 'legal_category'
  | 'size'
  | 'legal_name'
  | 'usual_name'
  | 'acronym'
  | 'postal_code'
  | 'city'
  | 'mark',
  string
>;

const CAPACITIES: Readonly<Record<BeneficiaryKind, readonly string[]>> = {
  association: ['Présidente', 'Président', 'Coprésidente', 'Vice-président délégué'],
  foundation: ['Présidente', 'Délégué général'],
  company: ['Gérante', 'Gérant', 'Directrice générale'],
  public_body: ['Maire', 'Présidente', 'Directeur général'],
  natural_person: ['En son nom'],
};

const WAYS = ['rue', 'traverse', 'boulevard', 'chemin', 'place', 'montée'] as const;
const WAY_NAMES = [
  'des Cordiers',
  'du Lavoir',
  'de la Glacière',
  'des Amandiers',
  'du Moulin-à-Huile',
  'de l’Ancien-Octroi',
  'des Calfats',
  'de la Fontaine-Sèche',
  'des Trois-Figuiers',
  'du Puits-Communal',
] as const;

/** Bodies that the house knows without a SIRET. */
const WITHOUT_SIRET: ReadonlySet<string> = new Set(['rna_only', 'duplicate', 'no_identifier']);
/** The seat of which this one is the second establishment. */
const SEAT_OF: Readonly<Record<string, string>> = { hdp_istres: 'hdp_seat' };

const ROWS: readonly Row[] = rowsOf(join(import.meta.dirname, 'bodies.csv'));

function bodyOf(row: Row, rank: number): Body {
  const dice = new Dice(`body/${rank}`);
  const kind = row.kind as BeneficiaryKind;
  const contact = inhabitant(dice);
  const phone = `04 99 00 ${twoDigits(dice.whole(0, 99))} ${twoDigits(dice.whole(0, 99))}`;
  const seat = SEAT_OF[row.mark];
  const seatRank = seat ? ROWS.findIndex(({ mark }) => mark === seat) + 1 : rank;
  const registered = kind === 'association' && !seat && row.mark !== 'no_identifier';
  return {
    rank,
    kind,
    policy: row.policy as PolicyName,
    size: row.size as Size,
    mark: row.mark,
    legalName: row.legal_name,
    siret: WITHOUT_SIRET.has(row.mark) ? null : siretOf(sirenOf(seatRank), seat ? 2 : 1),
    rna: registered ? rnaOf(rank) : null,
    iban: ibanOf(rank),
    contact: `${contact}, ${phone}`,
    details: {
      usualName: row.usual_name || null,
      acronym: row.acronym || null,
      legalCategory: row.legal_category,
      address: `${dice.whole(1, 180)} ${dice.pick(WAYS)} ${dice.pick(WAY_NAMES)}`,
      postalCode: row.postal_code,
      city: row.city,
      representativeName: kind === 'natural_person' ? row.legal_name : inhabitant(dice),
      representativeCapacity: dice.pick(CAPACITIES[kind]),
      contactName: contact,
      contactPhone: phone,
      contactEmail: `contact@${slugOf(row.usual_name || row.legal_name)}.example`,
    },
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `Les Amis du retable` writes from `les-amis-du-retable.example`. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');

/** Everybody who ever asks for something, in the order of the table. */
export const BODIES: readonly Body[] = ROWS.map((row, index) => bodyOf(row, index + 1));
