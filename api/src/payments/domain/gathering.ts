import type { Guard } from '../../kernel/lifecycle.js';
import { bordereauReasons as reasons } from './bordereau.reasons.js';
import type { MandatState } from './mandat.lifecycle.js';

export interface GatheredMandat {
  id: number;
  number: number | null;
  state: MandatState;
  fiscalYearId: number;
  /** Number of the bordereau where it stands already. */
  bordereau: number | null;
  /** Names the mandat while it has no number. */
  beneficiary: string;
}

export interface GatheringFacts {
  wanted: readonly number[];
  mandats: readonly GatheredMandat[];
}

const allKnown: Guard<GatheringFacts> = {
  unmet: ({ wanted, mandats }) =>
    wanted
      .filter((id) => !mandats.some((mandat) => mandat.id === id))
      .map((id) => reasons.unknown_mandat({ id }, 'mandatIds')),
};

const allOrdered: Guard<GatheringFacts> = {
  unmet: ({ mandats }) =>
    mandats
      .filter(({ state, bordereau }) => state !== 'ordered' && bordereau === null)
      .map(({ beneficiary }) => reasons.mandat_not_ordered({ beneficiary }, 'mandatIds')),
};

const inNoOther: Guard<GatheringFacts> = {
  unmet: ({ mandats }) =>
    mandats.flatMap(({ number, bordereau }) =>
      number === null || bordereau === null
        ? []
        : reasons.mandat_in_bordereau({ mandat: number, bordereau }, 'mandatIds'),
    ),
};

const ofOneFiscalYear: Guard<GatheringFacts> = {
  source: 'PES v2 dépense : un bordereau appartient à un budget et à un exercice',
  unmet: ({ mandats }) =>
    new Set(mandats.map(({ fiscalYearId }) => fiscalYearId)).size > 1
      ? reasons.several_fiscal_years({}, 'mandatIds')
      : null,
};

/** What gathering mandats in a bordereau asks for. */
export const gathering: readonly Guard<GatheringFacts>[] = [allKnown, allOrdered, inNoOther, ofOneFiscalYear];
