import { dayToCome } from '../../kernel/day-to-come.js';
import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRow, lockRow, saveRow } from '../../platform/rows.js';
import { authorisationReasons as reasons } from '../domain/authorisation.reasons.js';
import type { CreateAuthorisationDto, ReviseAuthorisationDto } from './authorisation.dto.js';
import { CommitmentAuthorisation } from './authorisation.entities.js';
import type { AuthorisationView } from './authorisation.view.js';
import { recordEntry } from './entries.js';
import { readAuthorisation } from './read.js';

/** Records an AE or an AP as it was voted. */
export async function createAuthorisation(
  tx: Tx,
  input: CreateAuthorisationDto & { demonstration?: boolean },
): Promise<AuthorisationView> {
  const { amountCents, on, label, ...entry } = input;
  refuseFor('invalid', dayToCome(on, tx.today, 'on'));
  await tx.mark('commitment_authorisation.create');
  const id = await addRow(tx, CommitmentAuthorisation, entry);
  await recordEntry(tx, id, { kind: 'vote', id, label }, 'vote', { votedCents: amountCents }, on);
  return readAuthorisation(tx, id);
}

/** Records a vote that raises or lowers it: never below what it bears. */
export async function reviseAuthorisation(
  tx: Tx,
  id: number,
  { amountCents, on, label }: ReviseAuthorisationDto,
): Promise<AuthorisationView> {
  const row = await lockRow(tx, CommitmentAuthorisation, { id });
  const { votedCents, reservedCents, committedCents, number } = row;
  const usedCents = reservedCents + committedCents;
  refuseFor('invalid', dayToCome(on, tx.today, 'on'));
  refuseFor(
    'refused',
    votedCents + amountCents < usedCents ? [reasons.authorisation_used({ number, usedCents }, 'amountCents')] : [],
  );
  await tx.mark('commitment_authorisation.revise', label);
  const { version } = await saveRow(tx, CommitmentAuthorisation, row, {});
  const origin = { kind: 'vote', id, label, occasion: version };
  await recordEntry(tx, id, origin, 'revision', { votedCents: amountCents }, on);
  return readAuthorisation(tx, id);
}
