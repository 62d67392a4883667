import { CONVENTION_REQUIRED_SOURCE } from '../../awards/domain/requirement.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Reason } from '../../kernel/reasons.js';
import type { SittingState } from '../../sittings/domain/sitting.lifecycle.js';
import type { Body } from '../../sittings/domain/sitting.js';
import type { Condition, DecidedItem } from './item.js';
import { reportReasons as reasons } from './report.reasons.js';

export const REPORT_STATES = ['drafting', 'visas', 'ready', 'on_agenda', 'adopted', 'rejected', 'withdrawn'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export interface ReportFacts {
  readonly body: Body;
  /** What it decides, in its order. */
  readonly items: readonly DecidedItem[];
  /** What its text cannot be voted with; read while it is drafted. */
  readonly stops: readonly Reason[];
  /** The sitting that it is on, or is being placed on. */
  readonly sitting: { readonly body: Body; readonly heldOn: string; readonly state: SittingState } | null;
}

type ReportGuard = Guard<ReportFacts>;

/** A condition that everything decided must pass. */
const each = (condition: Condition, source?: string): ReportGuard => ({
  ...(source && { source }),
  unmet: ({ items }) => items.flatMap(({ unmet }) => unmet(condition)),
});

const reserved = each('reserved');
const agreed = each('agreed', CONVENTION_REQUIRED_SOURCE);

const decidesSomething: ReportGuard = {
  unmet: ({ items }) => (items.length > 0 ? null : reasons.decides_nothing({}, 'items')),
};

/** A text that contradicts itself or its file is nobody’s to approve. */
const readsSound: ReportGuard = {
  source: 'Règle interne : les visas se demandent sur un texte sans contradiction',
  unmet: ({ stops }) => stops,
};

/** What is voted has its credits reserved: the day of the latest visa. */
function latestVisa(items: readonly DecidedItem[]): CalendarDay | null {
  return items.reduce<CalendarDay | null>(
    (latest, { visaOn }) => (visaOn !== null && (latest === null || visaOn > latest) ? visaOn : latest),
    null,
  );
}

const sittingAfterVisas: ReportGuard = {
  source: 'Règle interne : pas de vote sans crédits réservés',
  unmet: ({ items, sitting }) => {
    const visaOn = latestVisa(items);
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
    request_visas: {
      from: ['drafting'],
      to: 'visas',
      by: ['grants_officer'],
      when: [decidesSomething, each('complete'), readsSound],
    },
    // A report that was adjourned comes back ready: it must be possible to change it before another sitting.
    return_to_draft: { from: ['visas', 'ready'], to: 'drafting', by: ['manager', 'finance_officer'] },
    approve: { from: ['visas'], to: 'ready', by: ['manager'], when: [reserved, agreed] },
    place_on_agenda: {
      from: ['ready'],
      to: 'on_agenda',
      by: ['assembly_clerk'],
      when: [sittingToCome, sittingAfterVisas, reserved, agreed],
    },
    adjourn: { from: ['on_agenda'], to: 'ready', by: ['assembly_clerk'] },
    adopt: { from: ['on_agenda'], to: 'adopted', by: ['assembly_clerk'], when: [sittingHeld], internal: true },
    // Whoever puts a report to the vote may withdraw it until then: what it decided is free for another.
    withdraw: { from: ['ready', 'on_agenda'], to: 'withdrawn', by: ['manager', 'assembly_clerk'] },
    reject: { from: ['on_agenda'], to: 'rejected', by: ['assembly_clerk'], when: [sittingHeld] },
  },
});

export type ReportAction = keyof typeof reportLifecycle.actions;
