import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import type { Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { Section } from './budget.js';
import { shortageReasons, spendingReasons, type WantedEnvelope } from './credits.js';
import { budgetReasons } from './budget.reasons.js';
import { transferReasons as reasons } from './transfer.reasons.js';

export const TRANSFER_SCOPES = ['within_chapitre', 'between_chapitres'] as const;
/** Who may decide it: the ordonnateur inside a chapitre; under delegation from one to another. */
export type TransferScope = (typeof TRANSFER_SCOPES)[number];

/** A credit line on one side of a transfer, and what the transfer would take from its envelope. */
export interface TransferLeg extends WantedEnvelope {
  readonly creditLineId: number;
  readonly fiscalYearId: number;
  readonly section: Section;
}

/** How much may be transferred from chapitre to chapitre in a section of a year, and how much has been. */
export interface TransferCeiling {
  /** What the section really spends without personnel, as known on the day; null while nobody has told it. */
  readonly baseCents: Cents | null;
  readonly rateBp: number | null;
  readonly usedCents: Cents;
}

export interface TransferFacts {
  readonly today: CalendarDay;
  readonly given: {
    readonly fromLineId: number | null;
    readonly toLineId: number | null;
    /** The chapitre of the side that has no line. */
    readonly otherChapitre: string | null;
    readonly amountCents: Cents | null;
    readonly on: CalendarDay | null;
    readonly act: string | null;
  };
  readonly from: TransferLeg | null;
  readonly to: TransferLeg | null;
  /** Whether the chapitre told in words has an envelope of its own in that year and section. */
  readonly otherFollowed: boolean;
  readonly ceiling: TransferCeiling | null;
}

type TransferGuard = Guard<TransferFacts>;

const PERSONNEL = '012';

/** From which chapitre to which; null while one of them is not told. */
export function chapitresOf({ from, to, given }: Pick<TransferFacts, 'from' | 'to' | 'given'>) {
  const giving = from?.chapitre ?? given.otherChapitre;
  const receiving = to?.chapitre ?? given.otherChapitre;
  return giving === null || receiving === null ? null : { giving, receiving };
}

export function scopeOf(facts: Pick<TransferFacts, 'from' | 'to' | 'given'>): TransferScope | null {
  const chapitres = chapitresOf(facts);
  if (!chapitres) return null;
  return chapitres.giving === chapitres.receiving ? 'within_chapitre' : 'between_chapitres';
}

/** Down to the cent: a fraction of one is not delegated. */
export const limitOf = ({ baseCents, rateBp }: Pick<TransferCeiling, 'baseCents' | 'rateBp'>): Cents | null =>
  baseCents === null || rateBp === null ? null : Math.floor((baseCents * rateBp) / 10_000);

const linesTold: TransferGuard = {
  unmet: ({ given: { fromLineId, toLineId }, from, to }) => {
    if (fromLineId === null && toLineId === null) return reasons.two_lines_expected({}, 'fromLineId');
    if (fromLineId === toLineId) return reasons.same_line({}, 'toLineId');
    return [
      ...(fromLineId !== null && !from ? [budgetReasons.unknown_credit_line({}, 'fromLineId')] : []),
      ...(toLineId !== null && !to ? [budgetReasons.unknown_credit_line({}, 'toLineId')] : []),
    ];
  },
};

const oneSection: TransferGuard = {
  source: 'CGCT, art. L5217-10-6 : à l’intérieur d’une même section ; au-delà, le vote',
  unmet: ({ from, to }) => {
    if (!from || !to || (from.fiscalYearId === to.fiscalYearId && from.section === to.section)) return null;
    if (from.budget !== to.budget) return reasons.between_budgets({}, 'toLineId');
    if (from.year !== to.year) return reasons.between_years({}, 'toLineId');
    return reasons.between_sections({}, 'toLineId');
  },
};

/** The side that has no line here: told by its chapitre, which counts all the same. */
const otherSideTold: TransferGuard = {
  unmet: ({ given: { fromLineId, toLineId, otherChapitre }, otherFollowed }) => {
    if ((fromLineId === null) === (toLineId === null)) return null;
    if (otherChapitre === null) return reasons.other_chapitre_expected({}, 'otherChapitre');
    return otherFollowed ? reasons.chapitre_followed({ chapitre: otherChapitre }, 'otherChapitre') : null;
  },
};

const notPersonnel: TransferGuard = {
  source: 'CGCT, art. L5217-10-6 : à l’exclusion des crédits relatifs aux dépenses de personnel',
  unmet: (facts) => {
    const chapitres = chapitresOf(facts);
    return scopeOf(facts) === 'between_chapitres' && Object.values(chapitres!).includes(PERSONNEL)
      ? reasons.personnel_excluded({ chapitre: PERSONNEL }, 'otherChapitre')
      : null;
  },
};

const yearOpen: TransferGuard = {
  unmet: ({ from, to }) => [from ?? to].flatMap((leg) => (leg ? spendingReasons([leg], 'transfer') : [])),
};

/** Also held by ck_control_envelope_within_credits: inside an envelope nothing is taken from it. */
const creditsSuffice: TransferGuard = {
  source: 'CGCT, art. L5217-10-6 : les crédits sont votés par chapitre',
  unmet: ({ from, to }) => (from && from.envelopeId !== to?.envelopeId ? shortageReasons([from], 'amountCents') : null),
};

const decided: TransferGuard = {
  source: 'CGCT, art. L5217-10-6 : mouvements de chapitre à chapitre par délégation de l’assemblée',
  unmet: (facts) => [
    ...dayToCome(facts.given.on, facts.today, 'on'),
    ...(scopeOf(facts) === 'between_chapitres' && facts.given.act === null
      ? [reasons.transfer_act_expected({}, 'act')]
      : []),
  ],
};

/** Also held by ck_transfer_base_known and ck_transfer_within_share, for two transfers that want the last of the share. */
const withinShare: TransferGuard = {
  source: 'CGCT, art. L5217-10-6 : dans la limite de 7,5 % des dépenses réelles de la section, hors personnel',
  unmet: (facts) => {
    const { ceiling, from, to, given, today } = facts;
    const leg = from ?? to;
    if (!ceiling || !leg || scopeOf(facts) !== 'between_chapitres') return null;
    if (ceiling.rateBp === null) return reasons.transfer_rate_unknown({ on: given.on ?? today });
    const limitCents = limitOf(ceiling);
    if (limitCents === null) return reasons.transfer_base_unknown({ budget: leg.budget, year: leg.year });
    const excessCents = ceiling.usedCents + (given.amountCents ?? 0) - limitCents;
    return excessCents > 0 ? reasons.transfer_share_exceeded({ excessCents, limitCents }, 'amountCents') : null;
  },
};

/** All that a transfer must meet before it is recorded. */
export const transferGuards: readonly TransferGuard[] = [
  linesTold,
  oneSection,
  otherSideTold,
  notPersonnel,
  yearOpen,
  creditsSuffice,
  decided,
  withinShare,
];
