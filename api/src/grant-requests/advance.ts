import type { Cents } from '../kernel/money.js';
import { decide } from '../kernel/lifecycle.js';
import type { Target, Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { type GrantRequestAction, grantRequestLifecycle } from './domain/grant-request.lifecycle.js';
import type { LetterKind } from './domain/letters.js';
import { type Given, grantRequestFacts } from './facts.js';
import { GrantRequest } from './grant-request.entity.js';
import { writeLetter } from './letters.js';

export interface GrantRequestAdvance {
  /** With every action that ends the request or asks something of the body. */
  readonly reason?: string | null;
  /** With `propose`. */
  readonly proposedCents?: Cents;
  /** With `grant`. */
  readonly grantedCents?: Cents;
}

type Stamp = (input: GrantRequestAdvance, row: GrantRequest) => Partial<GrantRequest>;

const closing: Stamp = ({ reason }) => ({ closingReason: reason ?? null });
/** What was granted is no longer: history keeps how much. */
const ended: Stamp = ({ reason }) => ({ grantedCents: null, closingReason: reason ?? null });
const undecided: Stamp = () => ({ proposedCents: null, refusalReasons: null });

/** What an action writes besides the state. */
const STAMPS: Readonly<Partial<Record<GrantRequestAction, Stamp>>> = {
  suggest_refusal: ({ reason }) => ({ refusalReasons: reason ?? null }),
  propose: ({ proposedCents }) => ({ proposedCents: proposedCents ?? null, refusalReasons: null }),
  return_to_review: undecided,
  send_back: undecided,
  grant: ({ grantedCents }) => ({ grantedCents: grantedCents ?? null }),
  refuse: ({ reason }, { refusalReasons }) => ({ closingReason: reason ?? refusalReasons }),
  renounce: ended,
  lapse: ended,
  declare_inadmissible: closing,
  close: closing,
  withdraw: closing,
};

/** The acts that are told to the body by a letter. */
const LETTERS: Readonly<Partial<Record<GrantRequestAction, LetterKind>>> = {
  ask_completion: 'completion',
  declare_inadmissible: 'inadmissibility',
  close: 'closure',
  refuse: 'refusal',
};

const GIVEN: Readonly<Partial<Record<GrantRequestAction, (input: GrantRequestAdvance) => Given>>> = {
  ask_completion: ({ reason }) => ({ completionMessage: reason ?? null }),
  propose: ({ proposedCents }) => (proposedCents === undefined ? {} : { proposedCents }),
};

/** Makes a request take one step of its life, from its own routes or from the act of another subject. */
export async function advanceGrantRequest(
  tx: Tx,
  target: Target,
  action: GrantRequestAction,
  input: GrantRequestAdvance = {},
): Promise<void> {
  const row = await lockRow(tx, GrantRequest, target);
  const facts = await grantRequestFacts(tx, row.id, GIVEN[action]?.(input));
  const state = decide(grantRequestLifecycle, action, row.state, facts, tx.actor);
  const stateSince = state === row.state ? row.stateSince : tx.today;
  await tx.mark(`grant_request.${action}`, input.reason);
  await saveRow(tx, GrantRequest, row, { state, stateSince, ...STAMPS[action]?.(input, row) });
  const letter = LETTERS[action];
  const reason = input.reason ?? row.refusalReasons;
  if (letter) await writeLetter(tx, row.id, letter, { reason, papers: facts.papers });
}
