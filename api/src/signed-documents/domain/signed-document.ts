import { conventionLifecycle } from '../../conventions/domain/convention.lifecycle.js';
import { deliberationLifecycle } from '../../deliberations/domain/deliberation.lifecycle.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Guard, Guarded } from '../../kernel/lifecycle.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Role } from '../../kernel/roles.js';
import { reportLifecycle } from '../../reports/domain/report.lifecycle.js';
import { shownCode } from './code.js';
import { signedDocumentReasons as reasons } from './signed-document.reasons.js';

export const SIGNED_KINDS = ['extract', 'report', 'convention'] as const;
export type SignedKind = (typeof SIGNED_KINDS)[number];

export const SIGNED_SUBJECTS = ['deliberation', 'report', 'convention'] as const;
export type SignedSubject = (typeof SIGNED_SUBJECTS)[number];

/** What is known of a record when somebody wants to freeze what it prints. */
export interface FreezeFacts {
  readonly state: string;
  /** Of a deliberation alone. */
  readonly certifierName: string | null;
  /** Of a convention alone: whether its text is the one that was voted. */
  readonly textAsVoted: boolean;
  /** The day on which somebody recorded that it was signed. */
  readonly signedOn: CalendarDay | null;
  /** The version that stands. */
  readonly last: { readonly edition: number; readonly code: string; readonly signedCopies: number } | null;
  /** Why another one; null while nobody has said. */
  readonly reason: string | null;
}

type FreezeGuard = Guard<FreezeFacts>;

const among =
  (states: readonly string[], reason: () => Reason): FreezeGuard['unmet'] =>
  ({ state }) =>
    states.includes(state) ? null : reason();

interface KindRow {
  readonly kind: SignedKind;
  readonly guarded: Guarded;
  readonly freezers: readonly Role[];
  readonly when: readonly FreezeGuard[];
}

/** What can be frozen, by the table of its record: who freezes it, and when its words have settled. */
export const SIGNED: Readonly<Record<SignedSubject, KindRow>> = {
  deliberation: {
    kind: 'extract',
    guarded: deliberationLifecycle,
    freezers: ['assembly_clerk'],
    when: [{ unmet: ({ certifierName }) => (certifierName === null ? reasons.certifier_missing() : null) }],
  },
  report: {
    kind: 'report',
    guarded: reportLifecycle,
    freezers: ['manager', 'assembly_clerk'],
    when: [{ unmet: among(['ready', 'on_agenda', 'adopted', 'rejected'], () => reasons.report_not_approved()) }],
  },
  convention: {
    kind: 'convention',
    guarded: conventionLifecycle,
    freezers: ['grants_officer', 'manager'],
    when: [
      { unmet: among(['voted', 'sent'], () => reasons.convention_not_voted()) },
      {
        source: 'CGCT L5211-9 : l’exécutif signe ce que l’assemblée a approuvé',
        unmet: ({ textAsVoted }) => (textAsVoted ? null : reasons.convention_not_annexed_text()),
      },
    ],
  },
};

const rowOf = (subject: string): KindRow | undefined =>
  Object.hasOwn(SIGNED, subject) ? SIGNED[subject as SignedSubject] : undefined;

export const readersOf = (subject: string): readonly Role[] | undefined => rowOf(subject)?.guarded.access.read;
export const freezersOf = (subject: string): readonly Role[] | undefined => rowOf(subject)?.freezers;

const notSigned: FreezeGuard = {
  source: 'Règle interne : ce qui est signé est définitif',
  unmet: ({ signedOn, last }) => [
    ...(signedOn ? [reasons.signed_already({ on: signedOn })] : []),
    ...(last && last.signedCopies > 0 ? [reasons.signed_copy_received({ code: shownCode(last.code) })] : []),
  ],
};

const explained: FreezeGuard = {
  unmet: ({ last, reason }) =>
    last && reason === null ? reasons.edition_reason_required({ code: shownCode(last.code) }, 'reason') : null,
};

/** Why nothing can be frozen now, whatever is said. */
export const againstFreezing = (subject: SignedSubject, facts: FreezeFacts): readonly Reason[] =>
  [...SIGNED[subject].when, notSigned].flatMap(({ unmet }) => unmet(facts) ?? []);

/** All that is against this act of freezing, what it leaves unsaid included. */
export const againstThisFreezing = (subject: SignedSubject, facts: FreezeFacts): readonly Reason[] => [
  ...againstFreezing(subject, facts),
  ...[explained.unmet(facts) ?? []].flat(),
];

/** All readers of acts: what was frozen of them is theirs to see. */
export const signedDocumentAccess: Guarded = {
  subject: 'signed_document',
  access: { read: deliberationLifecycle.access.read, create: [], modify: [] },
};
