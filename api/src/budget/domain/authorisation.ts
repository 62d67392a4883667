import type { Guarded } from '../../kernel/lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import { READERS, type Section } from './budget.js';

/** What the law calls it, by its section: AE for running costs (CGCT L5217-10-7), AP for investment (D5217-11). */
export const AUTHORISATION_KINDS = { fonctionnement: 'AE', investissement: 'AP' } as const satisfies Record<
  Section,
  string
>;

export const AUTHORISATION_ENTRY_KINDS = ['vote', 'revision', 'reservation', 'commitment', 'release'] as const;
export type AuthorisationEntryKind = (typeof AUTHORISATION_ENTRY_KINDS)[number];

/** What an entry adds to each balance of its authorisation; signed. */
export interface AuthorisationDeltas {
  readonly votedCents?: Cents;
  readonly reservedCents?: Cents;
  readonly committedCents?: Cents;
}

interface Consumption {
  readonly kind: AuthorisationEntryKind;
  readonly deltas: (cents: Cents) => AuthorisationDeltas;
}

/** The effect of each consumption of `cents`: as that of yearly credits, once and at the total. */
export const CONSUMPTION: Readonly<Record<'reserve' | 'commit' | 'release' | 'give_up', Consumption>> = {
  reserve: { kind: 'reservation', deltas: (cents) => ({ reservedCents: cents }) },
  commit: { kind: 'commitment', deltas: (cents) => ({ reservedCents: -cents, committedCents: cents }) },
  release: { kind: 'release', deltas: (cents) => ({ reservedCents: -cents }) },
  give_up: { kind: 'release', deltas: (cents) => ({ committedCents: -cents }) },
};

export const authorisationAccess: Guarded = {
  subject: 'commitment_authorisation',
  access: { read: READERS, create: ['finance_officer'], modify: [] },
};
