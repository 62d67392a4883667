import type { Cents } from '../../kernel/money.js';
import type { Tx } from '../../platform/context.js';
import { addRow } from '../../platform/rows.js';
import { type AuthorisationDeltas, type AuthorisationEntryKind, CONSUMPTION } from '../domain/authorisation.js';
import type { Origin } from '../movements.js';
import { AuthorisationEntry } from './authorisation.entities.js';

/**
 * Adds an entry to an authorisation. Its balance follows by trigger, and refuses what exceeds the vote.
 * An entry already recorded for the same document and occasion is refused, never doubled.
 */
export async function recordEntry(
  tx: Tx,
  authorisationId: number,
  origin: Origin,
  kind: AuthorisationEntryKind,
  deltas: AuthorisationDeltas,
  accountingDate = tx.today,
): Promise<void> {
  await addRow(tx, AuthorisationEntry, {
    authorisationId,
    kind,
    ...deltas,
    accountingDate,
    recordedBy: tx.actor.id,
    originKind: origin.kind,
    originId: origin.id,
    originLabel: origin.label,
    key: [origin.kind, origin.id, kind, authorisationId, origin.occasion ?? 'once'].join(':'),
  });
}

/** A document of one year has no authorisation, and nothing to record. */
const consume =
  (name: keyof typeof CONSUMPTION) =>
  async (tx: Tx, origin: Origin, authorisationId: number | null, cents: Cents): Promise<void> => {
    const { kind, deltas } = CONSUMPTION[name];
    if (authorisationId !== null && cents > 0) await recordEntry(tx, authorisationId, origin, kind, deltas(cents));
  };

/** Sets the whole aside, up to what the authorisation has left. */
export const reserveOn = consume('reserve');
/** Turns it into a commitment, when it is voted. */
export const commitOn = consume('commit');
/** Gives a reservation back. */
export const releaseOn = consume('release');
/** Gives a commitment back, when nothing more is due of it. */
export const giveUpOn = consume('give_up');
