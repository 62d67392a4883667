import type { FiscalYearState, Section } from '../../budget/domain/budget.js';
import { possibleIn } from '../../budget/domain/movements.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { type Cents, sumCents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import { yearEndReasons as reasons } from './year-end.reasons.js';

/** The year that ends and the one that follows it, for one budget. */
export interface PassageFacts {
  readonly budget: string;
  readonly year: number;
  readonly state: FiscalYearState;
  /** Null while nobody opened it. */
  readonly nextState: FiscalYearState | null;
}

/** What somebody decides of a commitment, as they saw it. */
export interface Decided {
  readonly seenLeftCents: Cents;
  readonly cancelCents: Cents;
  readonly carryOverCents: Cents;
  readonly attachCents: Cents;
}

export interface DecisionFacts {
  /** Names the commitment. */
  readonly label: string;
  readonly section: Section;
  readonly leftCents: Cents;
  readonly dueCents: Cents;
  /** Who decided last, and when. */
  readonly lastDecision: { readonly by: string; readonly on: CalendarDay } | null;
  readonly decided: Decided;
}

const additionalPeriod: Guard<PassageFacts> = {
  source: 'M57 : les opérations de fin d’exercice se passent pendant la journée complémentaire',
  unmet: ({ budget, year, state }) =>
    possibleIn(state, 'carry_forward') ? null : reasons.not_additional_period({ budget, year }),
};

/** What passes on needs somewhere to go: what is cancelled does not. */
export const nextYearOpen: Guard<PassageFacts> = {
  source: 'CGCT, art. D5217-12 : les restes à réaliser sont repris à l’exercice suivant',
  unmet: ({ budget, year, nextState }) =>
    nextState !== null && possibleIn(nextState, 'carry_over')
      ? null
      : reasons.next_year_not_open({ budget, year: year + 1 }),
};

export const passage: readonly Guard<PassageFacts>[] = [additionalPeriod];

/** Another decision, or a mandat, came first. */
function asSeen({ label, leftCents, lastDecision, decided }: DecisionFacts): Reason | null {
  if (leftCents === decided.seenLeftCents) return null;
  return lastDecision !== null && leftCents === 0
    ? reasons.decided_already({ label, ...lastDecision })
    : reasons.left_changed({ label, leftCents });
}

const whole: Guard<DecisionFacts> = {
  source: 'Règle interne : mandaté + annulé + reporté + rattaché = engagé',
  unmet: ({ label, decided: { seenLeftCents, cancelCents, carryOverCents, attachCents } }) => {
    const decidedCents = sumCents([cancelCents, carryOverCents, attachCents]);
    return decidedCents === seenLeftCents
      ? null
      : reasons.decision_not_whole({ label, decidedCents, leftCents: seenLeftCents });
  },
};

/** Also held by ck_award_certified_within_granted. */
const nothingDueCancelled: Guard<DecisionFacts> = {
  source: 'Service fait : ce qui est certifié est dû',
  unmet: ({ label, leftCents, dueCents, decided: { cancelCents } }) =>
    cancelCents > leftCents - dueCents ? reasons.due_not_cancelled({ label, dueCents }) : null,
};

const onlyCertifiedAttached: Guard<DecisionFacts> = {
  source: 'M57, rattachement des charges : service fait avant le 31 décembre, section de fonctionnement',
  unmet: ({ label, section, dueCents, decided: { attachCents } }) => {
    if (attachCents === 0) return null;
    if (section === 'investissement') return reasons.investment_not_attached({ label });
    return attachCents > dueCents ? reasons.only_certified_attached({ label, dueCents }) : null;
  },
};

/** What deciding of one commitment asks for, once it stands as it was seen. */
const asDecided: readonly Guard<DecisionFacts>[] = [whole, nothingDueCancelled, onlyCertifiedAttached];

/** Why a commitment is not decided so. */
export function decisionReasons(facts: DecisionFacts): Reason[] {
  const changed = asSeen(facts);
  return changed ? [changed] : asDecided.flatMap(({ unmet }) => unmet(facts) ?? []);
}
