import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../kernel/roles.js';
import type { AmountTotal } from '../platform/links.view.js';

/** A short sentence, as a code that the screens put into words, with what they need to do so. */
export class HomeWordingView {
  code: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, string | number | null>;
}

export class HomeRowView {
  id: number;
  label: string;
  detail: string | null;
  /** Null when it is not stated, or when the queue has no amounts. */
  cents: number | null;
  since: string | null;
  /** Why it waits, or what to know before acting; null when its queue says it all. */
  why: HomeWordingView | null;
}

/** What is to be done, what waits for somebody else, or what merely went by. */
export const QUEUE_KINDS = ['todo', 'waiting', 'flow'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** A filtered list seen from the first page: its count and its sum are those of the totals under the same filter. */
export class HomeQueueView {
  code: string;
  kind: QueueKind;
  /** The list that makes it: `GET /api/<resource>?<filter>`. */
  resource: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  filter: Record<string, string>;
  /** Name of its sum in the totals of the list; null when it has no amounts. */
  sum: string | null;
  count: number;
  amount: AmountTotal | null;
  oldestSince: string | null;
  /** What is done with a row, by its name in the life cycle; null when one only looks. */
  action: string | null;
  /** The first five. */
  rows: HomeRowView[];
}

export class HomeGroupView {
  @ApiProperty({ enum: ROLES })
  role: Role;
  queues: HomeQueueView[];
}

export class HomeLinkView {
  resource: string;
  id: number | null;
}

export class DeadlineView {
  code: string;
  on: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, string | number | null>;
  link: HomeLinkView | null;
}

export class ChangeView {
  id: number;
  recordedAt: string;
  actorName: string;
  /** `<subject>.<action>`, as in its life cycle. */
  action: string;
  subject: string;
  name: string;
  link: HomeLinkView;
}

/** An envelope of the year, the level of the vote. */
export class HomeEnvelopeView {
  id: number;
  budget: string;
  year: number;
  section: string;
  chapitre: string;
  openedCents: number;
  reservedCents: number;
  committedCents: number;
  orderedCents: number;
  availableCents: number;
}

export class HomeView {
  today: string;
  /** Former sign-in; null at the first. */
  since: string | null;
  groups: HomeGroupView[];
  /** What was committed and is held by somebody else; null for roles that follow no payment. */
  elsewhere: HomeQueueView | null;
  deadlines: DeadlineView[];
  /** What others did since then, newest first. */
  changes: ChangeView[];
  /** Envelopes of the year, for finance. */
  envelopes: HomeEnvelopeView[];
}
