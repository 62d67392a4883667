import { createHash } from 'node:crypto';
import type { BlockDocument } from '../kernel/blocks.js';
import { addMonths, type CalendarDay } from '../kernel/calendar-day.js';
import { actorId, type Tx } from '../platform/context.js';
import { houseOn } from '../platform/house.js';
import { parameterOn } from '../platform/parameters.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { type KeptLetter, letterDocument } from './domain/letter-document.js';
import {
  closureLetter,
  completionLetter,
  inadmissibilityLetter,
  type LetterFacts,
  type LetterKind,
  type RefusalDecision,
  refusalLetter,
} from './domain/letters.js';
import { missingPapers, type Paper } from './domain/papers.js';

export const LETTER_FACTS = sqlFile(import.meta.dirname, 'letter-facts.sql');

export const KEEP_LETTER = `
  INSERT INTO request_letter (grant_request_id, number, kind, written_on, written_by, due_on, body, sha256)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** What the act behind a letter gives: its reason, and the papers as they stand. */
export interface Occasion {
  readonly reason: string | null;
  readonly papers: readonly Paper[];
}

type Recorded = Omit<LetterFacts, 'house' | 'number' | 'writtenOn' | 'appealMonths'> & {
  dueOn: CalendarDay | null;
  decision: RefusalDecision | null;
};

type Wording = (facts: LetterFacts, told: Recorded & Occasion) => string;

const WORDINGS: Readonly<Record<LetterKind, Wording>> = {
  completion: (facts, { papers, reason, dueOn }) =>
    completionLetter(facts, { papers: missingPapers(papers), message: reason, dueOn: dueOn! }),
  inadmissibility: (facts, { reason }) => inadmissibilityLetter(facts, { reason: reason ?? '' }),
  closure: (facts, { reason, dueOn }) => closureLetter(facts, { reason: reason ?? '', dueOn }),
  refusal: (facts, { reason, decision }) => refusalLetter(facts, { reasons: reason, decision }),
};

export const KEPT_LETTER = `
  SELECT l.number, l.written_on AS "writtenOn", l.body, r.department_id AS "departmentId"
  FROM request_letter l JOIN grant_request r ON r.id = l.grant_request_id WHERE l.grant_request_id = $1::bigint AND l.id = $2::bigint`;

/** A letter as it is printed: the words that were frozen, under the letterhead of their day. */
export async function readLetterDocument(tx: Tx, requestId: number, letterId: number): Promise<BlockDocument> {
  const [row] = await tx.query<KeptLetter & { departmentId: number }>(KEPT_LETTER, [requestId, letterId]);
  const { departmentId, ...letter } = found(row);
  assertInScope(tx.actor, departmentId);
  return letterDocument(letter, await houseOn(tx, letter.writtenOn));
}

/** Writes a letter from what is recorded, gives it the next number of the year, and freezes it. */
export async function writeLetter(tx: Tx, requestId: number, kind: LetterKind, occasion: Occasion): Promise<void> {
  const recorded = found((await tx.query<Recorded>(LETTER_FACTS, [requestId]))[0]);
  const dueOn =
    kind === 'completion' ? addMonths(tx.today, await parameterOn(tx, 'completion_delay', tx.today)) : recorded.dueOn;
  const facts: LetterFacts = {
    ...recorded,
    ...{ house: await houseOn(tx, tx.today), number: await nextNumber(tx), writtenOn: tx.today },
    appealMonths: await parameterOn(tx, 'appeal_delay', tx.today),
  };
  const body = WORDINGS[kind](facts, { ...recorded, ...occasion, dueOn });
  const kept = [requestId, facts.number, kind, tx.today, actorId(tx), kind === 'completion' ? dueOn : null, body];
  await tx.query(KEEP_LETTER, [...kept, createHash('sha256').update(body).digest('hex')]);
}

async function nextNumber(tx: Tx): Promise<string> {
  const year = Number(tx.today.slice(0, 4));
  const [taken] = await tx.query<{ number: number }>(`SELECT next_number('request_letter', $1) AS number`, [year]);
  return `L${year}-${String(taken!.number).padStart(5, '0')}`;
}
