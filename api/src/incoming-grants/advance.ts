import type { CalendarDay } from '../kernel/calendar-day.js';
import { decide } from '../kernel/lifecycle.js';
import type { Cents } from '../kernel/money.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import {
  FACT_OF,
  type IncomingGrantAction,
  type IncomingGrantFacts,
  incomingGrantLifecycle,
} from './domain/incoming-grant.lifecycle.js';
import { incomingGrantFacts } from './facts.js';
import { IncomingGrant } from './incoming-grant.entity.js';

export interface IncomingGrantInput {
  /** With each action that dates a fact. */
  readonly on?: CalendarDay;
  /** With `file`; absent, what is known stays. */
  readonly platform?: string | null;
  readonly filingReference?: string | null;
  /** With `attach` and `authorise`. */
  readonly authorisationId?: number;
  /** With `record_award`. */
  readonly awardedCents?: Cents;
  /** With `record_receipt`: everything received to date. */
  readonly receivedCents?: Cents;
  /** With `record_refusal`, `record_receipt` and `abandon`. */
  readonly reason?: string | null;
}

type Stamp = (input: IncomingGrantInput, facts: IncomingGrantFacts) => Partial<IncomingGrant>;

/** What an action writes besides the state and the day of its fact. */
const STAMPS: Readonly<Partial<Record<IncomingGrantAction, Stamp>>> = {
  file: ({ platform, filingReference }) => ({ platform, filingReference }),
  attach: ({ authorisationId }, { authorisation }) => ({
    authorisationId: authorisationId!,
    authorisedOn: authorisation!.authorisedOn,
  }),
  authorise: ({ authorisationId, on }) => ({ authorisationId: authorisationId!, authorisedOn: on! }),
  record_award: ({ awardedCents }) => ({ awardedCents: awardedCents! }),
  record_refusal: ({ reason }) => ({ closingReason: reason ?? null }),
  record_receipt: ({ receivedCents }) => ({ receivedCents: receivedCents! }),
  abandon: ({ reason }) => ({ closingReason: reason! }),
};

/**
 * Makes an application take one step of its life, from its own routes or from the vote that authorises it.
 * @throws Refusal forbidden, stale, or refused with every reason against.
 */
export async function advanceIncomingGrant(
  tx: Tx,
  target: Target,
  action: IncomingGrantAction,
  input: IncomingGrantInput = {},
): Promise<void> {
  const row = await lockRow(tx, IncomingGrant, target);
  const { on = null, receivedCents = null, reason = null, authorisationId = null } = input;
  const facts = await incomingGrantFacts(tx, row.id, { on, receivedCents, reason, authorisationId });
  const state = decide(incomingGrantLifecycle, action, row.state, facts, tx.actor);
  const fact = FACT_OF[action];
  await tx.mark(`incoming_grant.${action}`, reason);
  await saveRow(tx, IncomingGrant, row, {
    ...{ state, stateSince: tx.today },
    ...(fact && { [fact]: on }),
    ...STAMPS[action]?.(input, facts),
  });
}
