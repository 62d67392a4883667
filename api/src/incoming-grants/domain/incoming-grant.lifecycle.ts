import { type FactName, outOfOrder } from '../../conventions/domain/dated-facts.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { afterItsEnd, type Authorisation, notCovered } from './coverage.js';
import { INCOMING_GRANT_STATES, type IncomingGrantState } from './incoming-grant.js';
import { incomingGrantReasons as reasons } from './incoming-grant.reasons.js';

/** The dated facts of an incoming grant, each by its column. */
export type GrantFact =
  'filedOn' | 'authorisedOn' | 'decidedOn' | 'agreedOn' | 'claimedOn' | 'receivedOn' | 'justifiedOn' | 'closedOn';

export type IncomingGrantFacts = Readonly<Record<Exclude<GrantFact, 'closedOn'>, CalendarDay | null>> & {
  readonly today: CalendarDay;
  readonly receivedCents: Cents | null;
  /** The authorisation being prepared that names it. */
  readonly listedIn: string | null;
  /** Whether a voted blanket of its programme would cover it. */
  readonly coverable: boolean;
  /** The authorisation that it has, or to which it is being attached. */
  readonly authorisation: Authorisation | null;
  /** What the caller states of the fact being recorded; null while nobody has. */
  readonly given: {
    readonly on: CalendarDay | null;
    readonly receivedCents: Cents | null;
    readonly reason: string | null;
    readonly authorisationId: number | null;
  };
};

type GrantGuard = Guard<IncomingGrantFacts>;

const NAMES: Readonly<Record<Exclude<GrantFact, 'closedOn'>, FactName>> = {
  filedOn: 'filing',
  authorisedOn: 'authorisation',
  decidedOn: 'funder_decision',
  agreedOn: 'agreement',
  claimedOn: 'claim',
  receivedOn: 'receipt',
  justifiedOn: 'justification',
};

/** A day that is not to come, nor before what it follows. */
const follows = (...facts: (keyof typeof NAMES)[]): GrantGuard => ({
  unmet: (known) =>
    outOfOrder({
      on: known.given.on,
      field: 'on',
      today: known.today,
      notBefore: Object.fromEntries(facts.map((fact) => [NAMES[fact], known[fact]])),
    }),
});

/** An application that a coming vote names is not withdrawn behind its back, nor authorised otherwise. */
const offTheList: GrantGuard = {
  unmet: ({ listedIn }) => (listedIn === null ? null : reasons.listed_in_authorisation({ authorisation: listedIn })),
};

const COVERED = 'Délibération : « tout nouvel appel à projet » du programme, jusqu’au terme qu’elle fixe';

const coveredByBlanket: GrantGuard = {
  source: COVERED,
  unmet: ({ authorisation, coverable, filedOn, given, today }) => {
    if (given.authorisationId === null) return coverable ? null : reasons.no_authorisation();
    if (authorisation === null) return reasons.unknown_authorisation({}, 'authorisationId');
    return notCovered(authorisation, filedOn ?? today);
  },
};

const withinBlanket: GrantGuard = {
  source: COVERED,
  unmet: ({ authorisation, given }) =>
    authorisation && given.on !== null ? afterItsEnd(authorisation, given.on, 'on') : null,
};

/** What is received is a total to date: less than before is a correction, and says why. */
const decreaseExplained: GrantGuard = {
  unmet: ({ receivedCents: known, given: { receivedCents, reason } }) =>
    known !== null && receivedCents !== null && receivedCents < known && reason === null
      ? reasons.receipt_decreased({ receivedCents: known }, 'reason')
      : null,
};

export const incomingGrantLifecycle = defineLifecycle<IncomingGrantState, IncomingGrantFacts>()({
  subject: 'incoming_grant',
  initial: 'identified',
  states: INCOMING_GRANT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: ['grants_officer'],
    modify: ['grants_officer'],
  },
  actions: {
    // Calls close before assemblies sit: filing first is recorded, and told (warnings.ts).
    file: {
      from: ['identified', 'authorised'],
      to: { identified: 'filed', authorised: 'pending' },
      by: ['grants_officer'],
      when: [follows(), withinBlanket],
    },
    attach: {
      from: ['identified', 'filed'],
      to: { identified: 'authorised', filed: 'pending' },
      by: ['grants_officer'],
      when: [offTheList, coveredByBlanket],
    },
    authorise: {
      from: ['identified', 'filed'],
      to: { identified: 'authorised', filed: 'pending' },
      by: ['assembly_clerk'],
      internal: true,
    },
    record_award: { from: ['pending'], to: 'awarded', by: ['grants_officer'], when: [follows('filedOn')] },
    record_refusal: { from: ['pending'], to: 'refused', by: ['grants_officer'], when: [follows('filedOn')] },
    record_agreement: {
      from: ['awarded'],
      to: 'agreed',
      by: ['grants_officer'],
      when: [follows('decidedOn', 'authorisedOn')],
    },
    record_claim: {
      from: ['agreed', 'received'],
      to: 'claimed',
      by: ['grants_officer'],
      when: [follows('agreedOn', 'receivedOn')],
    },
    record_receipt: {
      from: ['claimed', 'received'],
      to: 'received',
      by: ['finance_officer'],
      when: [follows('claimedOn'), decreaseExplained],
    },
    record_justification: {
      from: ['received'],
      to: 'justified',
      by: ['grants_officer'],
      when: [follows('receivedOn')],
    },
    close: { from: ['justified'], to: 'closed', by: ['grants_officer'], when: [follows('justifiedOn')] },
    abandon: {
      from: ['identified', 'filed', 'authorised', 'pending', 'awarded', 'agreed'],
      to: 'abandoned',
      by: ['grants_officer'],
      when: [offTheList],
    },
  },
});

export type IncomingGrantAction = keyof typeof incomingGrantLifecycle.actions;

/** The column that an action dates. */
export const FACT_OF: Readonly<Partial<Record<IncomingGrantAction, GrantFact>>> = {
  file: 'filedOn',
  record_award: 'decidedOn',
  record_refusal: 'decidedOn',
  record_agreement: 'agreedOn',
  record_claim: 'claimedOn',
  record_receipt: 'receivedOn',
  record_justification: 'justifiedOn',
  close: 'closedOn',
};
