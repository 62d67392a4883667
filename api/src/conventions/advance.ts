import { decide } from '../kernel/lifecycle.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { lockRow, saveRow } from '../platform/rows.js';
import { Convention } from './convention.entities.js';
import { type ConventionAction, conventionLifecycle } from './domain/convention.lifecycle.js';
import { conventionFacts } from './facts.js';

export interface ConventionInput {
  reason?: string;
  sentOn?: string;
  signedOn?: string | null;
  signer?: string;
  signedSha256?: string;
  notifiedOn?: string;
}

type Stamp = (tx: Tx, row: Convention, input: ConventionInput) => Partial<Convention>;

/** What each action writes beside the state. */
const STAMPS: Readonly<Partial<Record<ConventionAction, Stamp>>> = {
  approve_text: (tx) => ({ approvedBy: actorId(tx), approvedOn: tx.today }),
  return_text: () => ({ approvedBy: null, approvedOn: null }),
  annex: (tx, row) => ({ annexedVersion: row.textVersion, annexedOn: tx.today }),
  take_off_agenda: () => ({ annexedVersion: null, annexedOn: null }),
  restore_annexed_text: (_tx, row) => ({ textVersion: row.annexedVersion!, sentOn: null }),
  send: (_tx, _row, { sentOn }) => ({ sentOn: sentOn! }),
  record_beneficiary_signature: (_tx, _row, { signedOn, signer }) => ({
    beneficiarySignedOn: signedOn!,
    beneficiarySigner: signer!,
  }),
  sign: (tx, _row, { signedOn }) => ({ authoritySignedOn: signedOn ?? tx.today, authoritySignedBy: actorId(tx) }),
  notify: (_tx, _row, { notifiedOn }) => ({ notifiedOn: notifiedOn! }),
};

/**
 * Carries a convention through one action of its life cycle.
 * @throws Refusal forbidden, stale, or refused with every reason against.
 */
export async function advanceConvention(
  tx: Tx,
  target: Target,
  action: ConventionAction,
  input: ConventionInput = {},
): Promise<void> {
  const row = await lockRow(tx, Convention, target);
  const given = {
    on: input.sentOn ?? input.signedOn ?? input.notifiedOn ?? null,
    sha256: input.signedSha256 ?? null,
  };
  const facts = await conventionFacts(tx, row.id, given);
  const state = decide(conventionLifecycle, action, row.state, facts, tx.actor);
  await tx.mark(`convention.${action}`, input.reason);
  await saveRow(tx, Convention, row, { state, stateSince: tx.today, ...STAMPS[action]?.(tx, row, input) });
}
