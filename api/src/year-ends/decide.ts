import { giveUpOn } from '../budget/authorisations/entries.js';
import type { Deltas, MovementKind } from '../budget/domain/movements.js';
import { type Origin, recordMovements } from '../budget/movements.js';
import { followsLine, nextYearLine } from '../budget/next-year.js';
import { continueImputation } from '../awards/continue.js';
import { assertMet } from '../kernel/lifecycle.js';
import { type Cents, sumCents } from '../kernel/money.js';
import type { Reason } from '../kernel/reasons.js';
import { refuseFor } from '../kernel/refusal.js';
import { continueMembership } from '../memberships/continue.js';
import { actorId, type Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { type DecisionFacts, decisionReasons, nextYearOpen, passage } from './domain/decision.js';
import type { CommitmentKind } from './domain/year-end.js';
import { yearEndReasons as reasons } from './domain/year-end.reasons.js';
import { readYearEnd, yearEndRow } from './read.js';
import type { CommitmentDecisionDto, DecideYearEndDto } from './year-end.dto.js';
import { YearEndDecision } from './year-end.entity.js';
import type { YearEndView } from './year-end.view.js';

export const COMMITMENTS = sqlFile(import.meta.dirname, 'commitments.sql');

/** Files, then lines, then envelopes: the order in which everybody takes them. */
const HOLDS = [
  `SELECT FROM award WHERE id IN (SELECT award_id FROM imputation_line WHERE id = ANY ($1::bigint[])) ORDER BY id FOR NO KEY UPDATE`,
  `SELECT FROM imputation_line WHERE id = ANY ($1::bigint[]) ORDER BY id FOR NO KEY UPDATE`,
];
const HOLD_MEMBERSHIPS = `SELECT FROM membership WHERE id = ANY ($1::bigint[]) ORDER BY id FOR NO KEY UPDATE`;
const HOLD_ENVELOPES = `SELECT FROM control_envelope WHERE id IN (SELECT envelope_id FROM credit_line WHERE id = ANY ($1::bigint[]))
  ORDER BY id FOR NO KEY UPDATE`;

interface Commitment extends Omit<DecisionFacts, 'decided'> {
  kind: CommitmentKind;
  sourceId: number;
  fileId: number;
  creditLineId: number;
  rank: number;
  authorisationId: number | null;
}

/** A commitment under lock, what is decided of it, and where what passes on goes. */
interface Settlement extends Commitment {
  readonly given: CommitmentDecisionDto;
  readonly nextCreditLineId: number | null;
}

const passingOn = ({ carryOverCents, attachCents }: CommitmentDecisionDto): Cents =>
  sumCents([carryOverCents, attachCents]);

/** Decides what becomes of commitments at the end of a year: all of them, or none. */
export async function decideYearEnd(tx: Tx, { fiscalYearId, decisions }: DecideYearEndDto): Promise<YearEndView> {
  const year = await yearEndRow(tx, fiscalYearId);
  const passes = decisions.some((given) => passingOn(given) > 0);
  assertMet(passes ? [...passage, nextYearOpen] : passage, year);
  const commitments = await taken(tx, fiscalYearId, decisions);
  const settlements: Settlement[] = [];
  for (const given of decisions) {
    const commitment = commitments.get(keyOf(given))!;
    const nextCreditLineId = passingOn(given) > 0 ? await nextLineOf(tx, commitment, given) : null;
    settlements.push({ ...commitment, given, nextCreditLineId });
  }
  const lines = settlements.flatMap(({ creditLineId, nextCreditLineId }) => [
    creditLineId,
    nextCreditLineId ?? creditLineId,
  ]);
  await tx.query(HOLD_ENVELOPES, [lines]);
  for (const settlement of settlements) await settle(tx, fiscalYearId, settlement);
  return readYearEnd(tx, fiscalYearId);
}

const keyOf = ({ kind, sourceId }: { kind: CommitmentKind; sourceId: number }): string => `${kind}:${sourceId}`;

/**
 * The commitments, held until the end, then read: what another person decided meanwhile shows.
 * @throws Refusal with every reason against every decision.
 */
async function taken(
  tx: Tx,
  fiscalYearId: number,
  decisions: readonly CommitmentDecisionDto[],
): Promise<ReadonlyMap<string, Commitment>> {
  const of = (wanted: CommitmentKind) =>
    decisions.filter(({ kind }) => kind === wanted).map(({ sourceId }) => sourceId);
  for (const hold of HOLDS) await tx.query(hold, [of('award')]);
  await tx.query(HOLD_MEMBERSHIPS, [of('membership')]);
  const wanted = JSON.stringify(decisions.map(({ kind, sourceId }) => ({ kind, sourceId })));
  const rows = await tx.query<Commitment>(COMMITMENTS, [fiscalYearId, wanted]);
  const commitments = new Map(rows.map((row) => [keyOf(row), row]));
  const twice = new Set(decisions.map(keyOf)).size < decisions.length;
  refuseFor('refused', [
    ...(twice ? [reasons.commitment_twice({}, 'decisions')] : []),
    ...decisions.flatMap((given) => against(commitments.get(keyOf(given)), given)),
  ]);
  return commitments;
}

function against(commitment: Commitment | undefined, given: CommitmentDecisionDto): Reason[] {
  if (!commitment) return [reasons.unknown_commitment({}, 'decisions')];
  const { leftCents: seenLeftCents, ...amounts } = given;
  const facts = { ...commitment, decided: { ...amounts, seenLeftCents } };
  return decisionReasons(facts);
}

async function nextLineOf(tx: Tx, { creditLineId }: Commitment, given: CommitmentDecisionDto): Promise<number> {
  await tx.mark('year_end_decision.create', given.reason);
  if (!given.nextCreditLineId) return nextYearLine(tx, creditLineId);
  const follows = await followsLine(tx, creditLineId, given.nextCreditLineId);
  refuseFor('refused', follows ? [] : [reasons.line_does_not_follow({}, 'nextCreditLineId')]);
  return given.nextCreditLineId;
}

/** What is no longer committed is released and what is attached counts as ordered, before the rest goes on. */
async function settle(tx: Tx, fiscalYearId: number, settlement: Settlement): Promise<void> {
  const { kind, sourceId, fileId, creditLineId, nextCreditLineId, rank, label, given } = settlement;
  const { cancelCents, carryOverCents, attachCents, reason } = given;
  await tx.mark('year_end_decision.create', reason);
  await addRow(tx, YearEndDecision, {
    fiscalYearId,
    imputationLineId: kind === 'award' ? sourceId : null,
    membershipId: kind === 'membership' ? sourceId : null,
    creditLineId,
    nextCreditLineId,
    rank,
    cancelledCents: cancelCents,
    carriedCents: carryOverCents,
    attachedCents: attachCents,
    reason,
    decidedBy: actorId(tx),
    decidedOn: tx.today,
  });
  const origin: Origin = { kind, id: fileId, label, occasion: `${fiscalYearId}-${sourceId}-${rank}` };
  const move = async (movement: MovementKind, line: number, deltas: Deltas, cents: Cents): Promise<void> => {
    if (cents > 0) await recordMovements(tx, origin, movement, [{ creditLineId: line, deltas }]);
  };
  await move('release', creditLineId, { committed: -cancelCents }, cancelCents);
  await giveUpOn(tx, origin, settlement.authorisationId, cancelCents);
  await move('carry_forward', creditLineId, { opened: -carryOverCents, committed: -carryOverCents }, carryOverCents);
  await move('attachment', creditLineId, { ordered: attachCents }, attachCents);
  if (nextCreditLineId === null) return;
  await goOn(tx, settlement, nextCreditLineId);
  await move('carry_over', nextCreditLineId, { opened: carryOverCents, committed: carryOverCents }, carryOverCents);
  await move('attachment_reversal', nextCreditLineId, { committed: attachCents, attached: attachCents }, attachCents);
}

/** How each kind of commitment goes on in the next year. */
async function goOn(tx: Tx, { kind, sourceId, fileId, given }: Settlement, creditLineId: number): Promise<void> {
  if (kind === 'membership') return continueMembership(tx, sourceId, creditLineId);
  const amountCents = passingOn(given);
  return continueImputation(tx, { lineId: sourceId, awardId: fileId, creditLineId, amountCents });
}
