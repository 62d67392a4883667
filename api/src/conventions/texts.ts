import { createHash } from 'node:crypto';
import { sealedChanges } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { addRow, lockRow, saveRow } from '../platform/rows.js';
import { Convention, ConventionText } from './convention.entities.js';
import { conventionFields } from './domain/convention.fields.js';
import { type ConventionView, readConvention } from './read.js';

/** Writes the text anew: a new version, and the former ones stay readable. */
export async function reviseConvention(tx: Tx, target: Target, { body }: { body: string }): Promise<ConventionView> {
  const row = await lockRow(tx, Convention, target);
  refuseFor('refused', sealedChanges(conventionFields, row.state, { body }));
  await tx.mark('convention.revise');
  await saveRow(tx, Convention, row, { textVersion: await keepText(tx, row.id, body) });
  return readConvention(tx, row.id);
}

/** The version of these words: the one they already have, so that the text voted keeps its number, or a new one. */
export async function keepText(tx: Tx, conventionId: number, words: string): Promise<number> {
  const body = words.replaceAll('\r\n', '\n');
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex');
  const [kept] = await tx.query<{ known: number | null; last: number }>(
    `SELECT max(text_version) FILTER (WHERE sha256 = $2) AS known, coalesce(max(text_version), 0) AS last
     FROM convention_text WHERE convention_id = $1`,
    [conventionId, sha256],
  );
  if (kept!.known !== null) return kept!.known;
  const textVersion = kept!.last + 1;
  await addRow(tx, ConventionText, {
    conventionId,
    textVersion,
    body,
    sha256,
    writtenBy: actorId(tx),
    writtenOn: tx.today,
  });
  return textVersion;
}
