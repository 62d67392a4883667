import { createHash } from 'node:crypto';
import { refuseFor } from '../kernel/refusal.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { ActText } from './act-text.entity.js';
import type { ActFacts } from './domain/act.js';
import { type ComposedPassage, compose, type Passage, type PrintedPassage } from './domain/passages.js';
import { kept, type WrittenPassage, writtenReasons } from './domain/writing.js';
import { readAct } from './facts.js';

const printedOf = (text: readonly ComposedPassage[]): readonly PrintedPassage[] =>
  text
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ key, place, heading, blocks }) => ({ key, place, heading, blocks }));

/**
 * Keeps the text of a report as an officer wrote it: the number of its version.
 * @throws Refusal invalid with the passage of each thing that cannot be.
 */
export async function keepWritten(tx: Tx, reportId: number, written: readonly WrittenPassage[]): Promise<number> {
  const { facts, passages } = await readAct(tx, reportId);
  const before = compose(facts, passages);
  refuseFor('invalid', writtenReasons(written, before));
  return keep(tx, reportId, facts, kept(written, passages, before));
}

/** Keeps the text of a report as it reads now, so that what was seen on this day can be read later. */
export async function keepAsRead(tx: Tx, reportId: number): Promise<number> {
  const { facts, passages } = await readAct(tx, reportId);
  return keep(tx, reportId, facts, passages);
}

/** The version that already reads so, when it is the last, or a new one. */
async function keep(tx: Tx, reportId: number, facts: ActFacts, passages: readonly Passage[]): Promise<number> {
  const printed = JSON.stringify(printedOf(compose(facts, passages)));
  const [last] = await tx.query<{ textVersion: number; isSame: boolean }>(
    `SELECT text_version AS "textVersion", passages::jsonb = $2::jsonb AND printed = $3 AS "isSame"
     FROM act_text WHERE report_id = $1 ORDER BY text_version DESC LIMIT 1`,
    [reportId, JSON.stringify(passages), printed],
  );
  if (last?.isSame) return last.textVersion;
  const textVersion = (last?.textVersion ?? 0) + 1;
  await addRow(tx, ActText, {
    ...{ reportId, textVersion, passages, printed },
    sha256: createHash('sha256').update(printed, 'utf8').digest('hex'),
    ...{ writtenBy: actorId(tx), writtenOn: tx.today },
  });
  return textVersion;
}
