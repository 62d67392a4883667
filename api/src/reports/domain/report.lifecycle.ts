import type { AwardState } from '../../awards/domain/award.js';
import type { ConventionState } from '../../conventions/domain/convention.lifecycle.js';
import { CONVENTION_REQUIRED_SOURCE } from '../../conventions/domain/requirement.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import type { SittingState } from '../../sittings/domain/sitting.lifecycle.js';
import type { Body } from '../../sittings/domain/sitting.js';
import { type AwardNamed, reportReasons as reasons } from './report.reasons.js';

export const REPORT_STATES = ['drafting', 'visas', 'ready', 'on_agenda', 'adopted', 'rejected'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export interface DecidedAward {
  readonly awardId: number;
  /** Name of the beneficiary. */
  readonly award: string;
  readonly state: AwardState;
  /** Day of the finance visa; null while it is not given. */
  readonly visaOn: CalendarDay | null;
  readonly amountCents: Cents;
  readonly addsUp: boolean;
  readonly convention: { readonly state: ConventionState; readonly statesAmount: boolean } | null;
  readonly conventionRequired: boolean;
  readonly yearCents: Cents;
  readonly thresholdCents: Cents | null;
}

export interface ReportFacts {
  readonly body: Body;
  readonly awards: readonly DecidedAward[];
  /** The sitting that it is on, or is being placed on. */
  readonly sitting: { readonly body: Body; readonly heldOn: string; readonly state: SittingState } | null;
}

type ReportGuard = Guard<ReportFacts>;

/** A guard that each award must pass, and which names those that do not. */
const eachAward = (unmet: (award: DecidedAward, named: AwardNamed) => Reason | null, source?: string): ReportGuard => ({
  ...(source && { source }),
  unmet: ({ awards }) => awards.flatMap((award) => unmet(award, { awardId: award.awardId, award: award.award }) ?? []),
});

const awardsAddUp = eachAward(({ addsUp, amountCents }, named) =>
  addsUp ? null : reasons.award_does_not_add_up({ ...named, cents: amountCents }),
);

const awardsReserved = eachAward(({ state }, named) => (state === 'reserved' ? null : reasons.visa_missing(named)));

/** A convention that exists is annexed, required or not: its text must be settled too. */
const conventionsSettled = eachAward((award, named) => {
  const { convention, conventionRequired, amountCents, yearCents, thresholdCents } = award;
  if (convention) return unsettled(convention, amountCents, named);
  return conventionRequired && thresholdCents !== null
    ? reasons.convention_required({ ...named, yearCents, thresholdCents })
    : null;
}, CONVENTION_REQUIRED_SOURCE);

function unsettled(
  { state, statesAmount }: NonNullable<DecidedAward['convention']>,
  cents: Cents,
  named: AwardNamed,
): Reason | null {
  if (state !== 'text_approved') return reasons.convention_text_not_approved(named);
  return statesAmount ? null : reasons.convention_amount_differs({ ...named, cents });
}

/** What is voted has its credits reserved: the day of the latest visa. */
function latestVisa(awards: readonly DecidedAward[]): CalendarDay | null {
  return awards.reduce<CalendarDay | null>(
    (latest, { visaOn }) => (visaOn !== null && (latest === null || visaOn > latest) ? visaOn : latest),
    null,
  );
}

const sittingAfterVisas: ReportGuard = {
  source: 'Règle interne : pas de vote sans crédits réservés',
  unmet: ({ awards, sitting }) => {
    const visaOn = latestVisa(awards);
    return sitting && visaOn !== null && sitting.heldOn < visaOn
      ? reasons.sitting_before_visas({ heldOn: sitting.heldOn, visaOn }, 'sittingId')
      : null;
  },
};

const sittingToCome: ReportGuard = {
  unmet: ({ body, sitting }) =>
    sitting === null
      ? null
      : [
          ...(sitting.body === body
            ? []
            : [reasons.sitting_of_other_body({ reportBody: body, sittingBody: sitting.body }, 'sittingId')]),
          ...(sitting.state === 'planned'
            ? []
            : [reasons.sitting_already_held({ heldOn: sitting.heldOn }, 'sittingId')]),
        ],
};

const sittingHeld: ReportGuard = {
  unmet: ({ sitting }) =>
    sitting && sitting.state !== 'held' ? reasons.sitting_not_held({ heldOn: sitting.heldOn }) : null,
};

export const reportLifecycle = defineLifecycle<ReportState, ReportFacts>()({
  subject: 'report',
  initial: 'drafting',
  states: REPORT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer'],
    modify: ['grants_officer'],
  },
  actions: {
    request_visas: { from: ['drafting'], to: 'visas', by: ['grants_officer'], when: [awardsAddUp] },
    // A report that was adjourned comes back ready: it must be possible to change it before another sitting.
    return_to_draft: { from: ['visas', 'ready'], to: 'drafting', by: ['manager', 'finance_officer'] },
    approve: { from: ['visas'], to: 'ready', by: ['manager'], when: [awardsReserved, conventionsSettled] },
    place_on_agenda: {
      from: ['ready'],
      to: 'on_agenda',
      by: ['assembly_clerk'],
      when: [sittingToCome, sittingAfterVisas, awardsReserved, conventionsSettled],
    },
    adjourn: { from: ['on_agenda'], to: 'ready', by: ['assembly_clerk'] },
    adopt: { from: ['on_agenda'], to: 'adopted', by: ['assembly_clerk'], when: [sittingHeld], internal: true },
    reject: { from: ['on_agenda'], to: 'rejected', by: ['assembly_clerk'], when: [sittingHeld] },
  },
});

export type ReportAction = keyof typeof reportLifecycle.actions;
