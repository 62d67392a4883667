import { defineReasons, type Reason } from '../../kernel/reasons.js';

/** In what a known record is like the one being entered, as the database finds it. */
export type SignalCode = 'siret' | 'siren' | 'rna' | 'iban' | 'holder' | 'acronym' | 'name';

export interface Signal {
  readonly code: SignalCode;
  /** How near the names are, from 0 to 1. */
  readonly nearness: number;
  readonly samePlace: boolean;
}

const reasons = defineReasons({
  same_siret: { fr: () => 'Même SIRET.', en: () => 'Same SIRET.' },
  same_siren: { fr: () => 'Même SIREN : un établissement du même organisme.', en: () => 'Same SIREN: same body.' },
  same_rna: { fr: () => 'Même numéro RNA.', en: () => 'Same RNA number.' },
  same_iban: { fr: () => 'Même compte bancaire.', en: () => 'Same bank account.' },
  same_holder: { fr: () => 'Un compte bancaire à ce nom.', en: () => 'A bank account in this name.' },
  same_acronym: { fr: () => 'Même sigle.', en: () => 'Same acronym.' },
  same_name: { fr: () => 'Même nom.', en: () => 'Same name.' },
  same_name_there: { fr: () => 'Même nom, même commune.', en: () => 'Same name, same city.' },
  near_name: {
    fr: (p: { percent: number }) => `Nom proche à ${p.percent}\u00a0%.`,
    en: (p: { percent: number }) => `Name near by ${p.percent}%.`,
  },
  near_name_there: {
    fr: (p: { percent: number }) => `Nom proche à ${p.percent}\u00a0%, même commune.`,
    en: (p: { percent: number }) => `Name near by ${p.percent}%, same city.`,
  },
});

/** Two bodies of one town rarely have near names; across the country they often do. */
const NEAR = { there: 0.4, elsewhere: 0.6 };

interface Likeness {
  weight: (signal: Signal) => number;
  reason: (signal: Signal) => Reason;
}

/** The surest first: a number is one body’s, a name may be another’s. */
const LIKENESSES: Readonly<Record<SignalCode, Likeness>> = {
  siret: { weight: () => 100, reason: () => reasons.same_siret({}, 'siret') },
  rna: { weight: () => 95, reason: () => reasons.same_rna({}, 'rna') },
  siren: { weight: () => 90, reason: () => reasons.same_siren({}, 'siret') },
  iban: { weight: () => 85, reason: () => reasons.same_iban() },
  holder: { weight: () => 70, reason: () => reasons.same_holder({}, 'legalName') },
  acronym: { weight: ({ samePlace }) => (samePlace ? 55 : 45), reason: () => reasons.same_acronym({}, 'acronym') },
  name: { weight: ({ nearness, samePlace }) => 60 * nearness + (samePlace ? 15 : 0), reason: nameReason },
};

function nameReason({ nearness, samePlace }: Signal): Reason {
  const percent = Math.floor(nearness * 100);
  if (nearness === 1) return samePlace ? reasons.same_name_there() : reasons.same_name();
  return samePlace ? reasons.near_name_there({ percent }) : reasons.near_name({ percent });
}

const tells = ({ code, nearness, samePlace }: Signal): boolean =>
  code !== 'name' || nearness >= (samePlace ? NEAR.there : NEAR.elsewhere);

/** Why a record is likely the same body, the surest reason first, and how likely; null when nothing tells it. */
export function likenessOf(signals: readonly Signal[]): { weight: number; why: Reason[] } | null {
  const telling = signals
    .filter(tells)
    .sort((one, other) => LIKENESSES[other.code].weight(other) - LIKENESSES[one.code].weight(one));
  const [surest] = telling;
  if (!surest) return null;
  // Each further reason counts a little: two weak ones together say more than one.
  const weight = LIKENESSES[surest.code].weight(surest) + 5 * (telling.length - 1);
  return { weight, why: telling.map((signal) => LIKENESSES[signal.code].reason(signal)) };
}
